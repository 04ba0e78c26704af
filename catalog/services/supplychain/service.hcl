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
  inherit = "nothing-to-update"
  on      = ["AWS::SCN::DataIntegrationFlow"]
  source  = "supplychain-security"
}

override "supplychain-no-backups" {
  inherit = "no-backups"
  on      = ["AWS::SCN::Dataset"]
  parts = {
    "data.backup" = {
      customer = "The source systems from which a dataset can be loaded again."
    }
  }
  source = "supplychain-security"
}
