check "oam-sink-policy-not-public" {
  title          = "Sinks of monitoring accounts do not admit everybody"
  responsibility = "iam.resource-policy"
  resource       = "AWS::Oam::Sink"
  severity       = "medium"
  like           = policy_not_public(self.Policy, "oam:CreateLink")
  why            = "Any account could link itself to the monitoring account, and pass its telemetry off as one's own."
  fix            = "Name accounts as Principal in {Policy}, or the organisation in a condition with aws:PrincipalOrgID."
  example "pass" { Policy = { Statement = [{ Effect = "Allow", Principal = "*", Action = "oam:CreateLink", Resource = "*", Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-1234567890" } } }] } }
  example "pass" "no policy yet" { Name = "central" }
}
