check "chatbot-channel-has-guardrails" {
  title          = "Chat channels have guardrail policies of their own"
  responsibility = "iam.grant"
  resource       = ["AWS::Chatbot::SlackChannelConfiguration", "AWS::Chatbot::MicrosoftTeamsChannelConfiguration"]
  severity       = "medium"
  condition      = length(self.GuardrailPolicies) > 0 && !anytrue([for p in self.GuardrailPolicies : endswith(p, ":aws:policy/AdministratorAccess")])
  why            = "Where no guardrail is named, AdministratorAccess is it: whatever the channel's role or a member's role allows can be done from the chat."
  fix            = "Name narrow policies in {GuardrailPolicies}, for instance ReadOnlyAccess."
  example "pass" { GuardrailPolicies = ["arn:aws:iam::aws:policy/ReadOnlyAccess"] }
  example "fail" "the default" { ConfigurationName = "ops" }
  example "fail" { GuardrailPolicies = ["arn:aws:iam::aws:policy/AdministratorAccess"] }
}
