check "rbin-rule-locked" {
  title          = "Retention rules of the Recycle Bin are locked"
  responsibility = "data.backup"
  resource       = "AWS::Rbin::Rule"
  severity       = "low"
  like           = named(self.LockConfiguration.UnlockDelay.UnlockDelayValue, 7)
  why            = "Whoever takes over an administrator deletes the rule first, and what it kept after it."
  fix            = "Set LockConfiguration.UnlockDelay."
  source         = "rbin-guide"
}
