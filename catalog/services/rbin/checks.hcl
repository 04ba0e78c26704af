check "rbin-rule-locked" {
  title          = "Retention rules of the Recycle Bin are locked"
  responsibility = "data.backup"
  resource       = "AWS::Rbin::Rule"
  severity       = "low"
  like           = named(self.LockConfiguration.UnlockDelayValue, 7)
  why            = "Whoever takes over an administrator deletes the rule first, and what it kept after it."
  fix            = "Set {LockConfiguration} to the delay until a lock opens."
  source         = "rbin-guide"
  confidence     = "derived"
}
