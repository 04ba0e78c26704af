check "rbin-rule-locked" {
  title          = "Retention rules of the Recycle Bin are locked"
  responsibility = "data.backup"
  resource       = "AWS::Rbin::Rule"
  severity       = "low"
  condition      = self.LockConfiguration.UnlockDelay.UnlockDelayValue != null
  why            = "Whoever takes over an administrator deletes the rule first, and what it kept after it."
  fix            = "Set LockConfiguration.UnlockDelay."
  source         = "rbin-guide"
  example "pass" { LockConfiguration = { UnlockDelay = { UnlockDelayUnit = "DAYS", UnlockDelayValue = 7 } } }
  example "fail" { ResourceType = "EBS_SNAPSHOT" }
}
