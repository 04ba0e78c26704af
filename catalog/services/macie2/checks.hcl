check "macie-session-enabled" {
  title          = "Macie is switched on"
  responsibility = "ops.logging"
  resource       = "AWS::Macie::Session"
  severity       = "medium"
  level          = "thorough"
  condition      = coalesce(self.Status, "ENABLED") == "ENABLED"
  why            = "While Macie is paused, nobody looks for personal data that lies where it should not."
  fix            = "Leave {Status} out, or set it to ENABLED."
  remedy         = { Status = "ENABLED" }
  example "pass" "the default" { FindingPublishingFrequency = "ONE_HOUR" }
  example "fail" { Status = "PAUSED" }
}
