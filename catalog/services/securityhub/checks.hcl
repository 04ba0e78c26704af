check "securityhub-hub-has-standards" {
  title          = "Security Hub checks against a standard"
  responsibility = "ops.logging"
  resource       = "AWS::SecurityHub::Hub"
  severity       = "low"
  level          = "recommended"
  condition      = coalesce(self.EnableDefaultStandards, true) == true || length(resources("AWS::SecurityHub::Standard")) > 0
  why            = "Without a standard Security Hub only gathers findings of others, and runs no control of its own."
  fix            = "Leave {EnableDefaultStandards} on, or add AWS::SecurityHub::Standard resources."
  remedy         = { EnableDefaultStandards = true }
  example "pass" "the default" { AutoEnableControls = true }
  example "pass" "a chosen standard" {
    EnableDefaultStandards = false
    resource "AWS::SecurityHub::Standard" "Fsbp" {
      StandardsArn = "arn:aws:securityhub:eu-west-1::standards/aws-foundational-security-best-practices/v/1.0.0"
    }
  }
  example "fail" { EnableDefaultStandards = false }
}

check "securityhub-hub-takes-new-controls" {
  title          = "Security Hub switches new controls on by itself"
  responsibility = "ops.logging"
  resource       = "AWS::SecurityHub::Hub"
  severity       = "low"
  like           = on_by_default(self.AutoEnableControls)
  why            = "Otherwise the controls that AWS adds to a standard stay off until somebody notices them."
}
