//! Stories about booking, told over real HTTP, and the recorded session of a real server, played again.

#[cfg(test)]
mod calendar;
#[cfg(test)]
mod captcha;
#[cfg(test)]
mod client;
#[cfg(test)]
mod contact;
#[cfg(test)]
mod counter_appointment;
#[cfg(test)]
mod crowd;
#[cfg(test)]
mod fault_panel;
#[cfg(test)]
mod faults;
#[cfg(test)]
mod gateway;
#[cfg(test)]
mod guard;
#[cfg(test)]
mod holds;
#[cfg(test)]
mod late_answers;
#[cfg(test)]
mod mail_limit;
#[cfg(test)]
mod munich;
#[cfg(test)]
mod pages;
#[cfg(test)]
mod replay;
#[cfg(test)]
mod shapes;
#[cfg(test)]
mod signed_in;
#[cfg(test)]
mod solver;
#[cfg(test)]
mod state;
#[cfg(test)]
mod town;
#[cfg(test)]
mod variety;
