service "appintegrations" {
  title    = "Amazon AppIntegrations"
  names    = ["Amazon AppIntegrations Service", "AppIntegrations", "app-integrations"]
  model    = "abstracted"
  prefixes = ["AWS::AppIntegrations::"]
  because  = "AWS fetches data and events of other applications for Amazon Connect; which applications are joined, and the key of the data, the customer decides."
  sources  = ["best-practices-wp", "srm-page", "connect-encryption"]

  type "AWS::AppIntegrations::DataIntegration" {
    title  = "Data integration"
    name   = "Name"
    traits = ["host", "store"]
  }
  type "AWS::AppIntegrations::EventIntegration" {
    title  = "Event integration"
    name   = "Name"
    traits = ["setting"]
  }
  type "AWS::AppIntegrations::Application" {
    title  = "Third-party application"
    name   = "Name"
    traits = ["setting"]
    bears  = ["net.exposure"]
  }
}

override "appintegrations-encrypted" {
  on      = ["AWS::AppIntegrations::DataIntegration"]
  holders = { "data.encrypt-rest" = "shared" }
  parts = {
    "data.encrypt-rest" = {
      aws      = "Encrypts what is fetched, under the key that it is given."
      customer = "Giving the key: a data integration names one of the customer's."
    }
  }
  because    = "The data is encrypted at rest in any case; the customer gives the key."
  source     = "connect-encryption"
  confidence = "documented"
}

override "appintegrations-no-updates-to-let-in" {
  inherit = "nothing-to-update"
  on      = ["AWS::AppIntegrations::DataIntegration"]
  source  = "connect-encryption"
}
