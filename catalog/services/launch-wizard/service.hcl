service "launch-wizard" {
  title    = "AWS Launch Wizard"
  names    = ["Launch Wizard", "launchwizard"]
  model    = "abstracted"
  prefixes = ["AWS::LaunchWizard::"]
  because  = "AWS sizes and deploys well-known enterprise software; instances, databases and software that come of it run in the customer's account and are its own from then on."
  sources  = ["launch-wizard-guide", "srm-page"]

  type "AWS::LaunchWizard::Deployment" {
    title  = "Deployment"
    name   = "Name"
    traits = ["code"]
  }
}

source "launch-wizard-guide" {
  title  = "AWS Launch Wizard User Guide, Security"
  url    = "https://docs.aws.amazon.com/launchwizard/latest/userguide/security.html"
  opened = false
}
