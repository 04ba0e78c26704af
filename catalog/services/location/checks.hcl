check "location-api-key-expires" {
  title          = "API keys of Amazon Location have an end"
  responsibility = "net.exposure"
  resource       = "AWS::Location::APIKey"
  severity       = "low"
  like           = off(self.NoExpiry)
  why            = "A key lies in every copy of a page or an application; one without an end is good for whoever finds it, for ever."
  fix            = "Set {ExpireTime} instead of {NoExpiry}."
}

check "location-api-key-restricted" {
  title          = "API keys of Amazon Location work from named pages and applications alone"
  responsibility = "net.exposure"
  resource       = "AWS::Location::APIKey"
  severity       = "medium"
  condition      = length(self.Restrictions.AllowReferers) > 0 || length(self.Restrictions.AllowAndroidApps) > 0 || length(self.Restrictions.AllowAppleApps) > 0
  why            = "Anybody who copies the key out of a page uses it on the customer's bill."
  fix            = "Set {Restrictions.AllowReferers}, {Restrictions:AllowAndroidApps} or {Restrictions:AllowAppleApps}."
  example "pass" {
    Restrictions = { AllowActions = ["geo-maps:*"], AllowResources = ["arn:aws:geo-maps:eu-west-1::provider/default"], AllowReferers = ["https://shop.example.com/*"] }
  }
  example "fail" {
    Restrictions = { AllowActions = ["geo-maps:*"], AllowResources = ["arn:aws:geo-maps:eu-west-1::provider/default"] }
  }
}
