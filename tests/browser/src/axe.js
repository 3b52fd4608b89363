// Gives a line for each element that breaks a rule. `args`: rules that are not asked, part of the page, the only rules.
const rules = {};
for (const { ruleId } of axe.getRules()) {
  rules[ruleId] = { enabled: !args[0].includes(ruleId) && (args[2].length === 0 || args[2].includes(ruleId)) };
}
const { violations } = await axe.run(document.querySelector(args[1]), { rules, resultTypes: ["violations"] });
return violations.flatMap(({ id, help, nodes }) =>
  nodes.map(({ target, html, any, all, none }) => {
    const why = [...any, ...all, ...none].map((it) => it.message).join("; ");
    return `${id} (${help}): ${target.flat().join(" ")} ${html.slice(0, 160)} – ${why.slice(0, 240)}`;
  }),
);
