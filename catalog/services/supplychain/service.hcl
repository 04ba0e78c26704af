service "supplychain" {
  title    = "AWS Supply Chain"
  names    = ["SupplyChain", "scn"]
  model    = "abstracted"
  prefixes = ["AWS::SCN::"]
  because  = "AWS runs the application and its data lake; the data brought in, how it is transformed, and the application's users and roles are the customer's."
  sources  = ["best-practices-wp", "srm-page", "supplychain-security"]

  type "AWS::SCN::Dataset" {
    title  = "Dataset"
    name   = "Name"
    traits = ["store"]
  }
  type "AWS::SCN::Namespace" {
    title  = "Namespace"
    name   = "Name"
    traits = ["setting"]
  }
  type "AWS::SCN::DataIntegrationFlow" {
    title  = "Data integration flow"
    name   = "Name"
    traits = ["host", "code"]
  }
}

override "supplychain-no-updates-to-let-in" {
  on         = ["AWS::SCN::DataIntegrationFlow"]
  holders    = { "plat.update-settings" = "aws" }
  because    = "There is no version, window or update mode to choose: AWS updates the service by itself."
  source     = "supplychain-security"
  confidence = "derived"
}

override "supplychain-no-backups" {
  on      = ["AWS::SCN::Dataset"]
  holders = { "data.backup" = "shared" }
  parts = {
    "data.backup" = {
      aws      = "Keeps redundant copies of what is stored."
      customer = "The source systems from which a dataset can be loaded again."
    }
  }
  because    = "The service has no backups to switch on: what is deleted or overwritten can only come back from a copy of the customer's."
  source     = "supplychain-security"
  confidence = "derived"
}
