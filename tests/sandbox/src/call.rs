//! The calls of the API, by the names that they have in its paths.

/// A call of the API.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Call {
    /// Whatever is asked, even what is no call at all. No path has its name: it is for what is said of all.
    Any,
    /// What can be booked where.
    OfficesAndServices,
    /// Free days and times.
    AvailableCalendar,
    /// Holds a time.
    ReserveAppointment,
    /// Says who comes.
    UpdateAppointment,
    /// Books, up to the click in the mail.
    PreconfirmAppointment,
    /// The click in the mail.
    ConfirmAppointment,
    /// How an appointment stands.
    Appointment,
    /// Gives a time back.
    CancelAppointment,
    /// The appointments of a signed-in citizen.
    MyAppointments,
    /// Where the captcha's own server would be.
    CaptchaDetails,
    /// Some work for a browser.
    CaptchaChallenge,
    /// A token for work that was done.
    CaptchaVerify,
}

impl Call {
    /// All of them, [`Call::Any`] first, then in the order of a booking.
    pub const ALL: [Self; 13] = [
        Self::Any,
        Self::OfficesAndServices,
        Self::AvailableCalendar,
        Self::ReserveAppointment,
        Self::UpdateAppointment,
        Self::PreconfirmAppointment,
        Self::ConfirmAppointment,
        Self::Appointment,
        Self::CancelAppointment,
        Self::MyAppointments,
        Self::CaptchaDetails,
        Self::CaptchaChallenge,
        Self::CaptchaVerify,
    ];

    /// Its name, as in the path.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Any => "any",
            Self::OfficesAndServices => "offices-and-services",
            Self::AvailableCalendar => "available-calendar",
            Self::ReserveAppointment => "reserve-appointment",
            Self::UpdateAppointment => "update-appointment",
            Self::PreconfirmAppointment => "preconfirm-appointment",
            Self::ConfirmAppointment => "confirm-appointment",
            Self::Appointment => "appointment",
            Self::CancelAppointment => "cancel-appointment",
            Self::MyAppointments => "my-appointments",
            Self::CaptchaDetails => "captcha-details",
            Self::CaptchaChallenge => "captcha-challenge",
            Self::CaptchaVerify => "captcha-verify",
        }
    }

    /// The call of this name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|call| call.as_str() == name)
    }
}
