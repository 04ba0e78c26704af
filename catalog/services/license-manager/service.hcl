service "license-manager" {
  title    = "AWS License Manager"
  names    = ["License Manager", "license-manager-linux-subscriptions", "AWS License Manager Linux Subscriptions", "License Manager Linux Subscriptions", "license-manager-user-subscriptions", "AWS License Manager User Subscriptions", "License Manager User Subscriptions"]
  model    = "abstracted"
  prefixes = ["AWS::LicenseManager::"]
  because  = "By the service model: AWS counts and enforces; the licences, their terms and keeping within them are the customer's."
  sources  = ["best-practices-wp", "license-manager-security"]

  type "AWS::LicenseManager::License" {
    title  = "Licence"
    name   = "LicenseName"
    traits = ["host", "store"]
  }

  type "AWS::LicenseManager::Grant" {
    title  = "Grant of a licence"
    name   = "GrantName"
    traits = ["policy"]
  }

  settings = ["AWS::LicenseManager::LicenseAssetGroup", "AWS::LicenseManager::LicenseAssetRuleSet"]
}

override "license-manager-nothing-to-update" {
  inherit = "nothing-to-update"
  source  = "license-manager-security"
}
