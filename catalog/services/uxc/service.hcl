service "uxc" {
  title    = "AWS User Experience Customization"
  names    = ["console customization"]
  model    = "abstracted"
  prefixes = ["AWS::UXC::"]
  because  = "By the service model: AWS shows its console as the account wishes; hiding services there takes no right away: rights are the customer's to set elsewhere."
  sources  = ["best-practices-wp", "uxc-guide"]

  settings = ["AWS::UXC::AccountCustomization"]
}
