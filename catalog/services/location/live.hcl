live "AWS::Location::APIKey" {
  service   = "location"
  operation = "ListKeys"
  actions   = ["geo:ListKeys"]
  items     = "Entries[]"
  id        = "KeyName"
  page      = { in = "NextToken", out = "NextToken" }
  equal     = ["Restrictions.AllowAndroidApps", "Restrictions.AllowAppleApps", "Restrictions.AllowReferers"]
  set = {
    NoExpiry = self.ExpireTime == null
  }
}
