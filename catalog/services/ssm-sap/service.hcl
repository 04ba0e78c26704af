service "ssm-sap" {
  title    = "AWS Systems Manager for SAP"
  names    = ["Ssm Sap", "sap on aws"]
  model    = "abstracted"
  prefixes = ["AWS::SystemsManagerSAP::"]
  because  = "By the service model: AWS runs the tool that finds, starts, stops and backs up SAP; SAP itself, its systems and instances are the customer's."
  sources  = ["ssm-sap-guide", "srm-page"]

  type "AWS::SystemsManagerSAP::Application" {
    title  = "SAP application"
    name   = "ApplicationId"
    traits = ["setting"]
    bears  = ["data.backup"]
  }
}

override "ssm-sap-backup" {
  on      = ["AWS::SystemsManagerSAP::Application"]
  holders = { "data.backup" = "shared" }
  parts = {
    "data.backup" = {
      aws      = "Registers the databases, so that AWS Backup can back them up."
      customer = "The backup plan, its retention, and trying the restore."
    }
  }
  because    = "Registering an SAP HANA database is the first step of backing it up, not the backup."
  source     = "ssm-sap-guide"
  confidence = "derived"
}

source "ssm-sap-guide" {
  title  = "AWS Systems Manager for SAP User Guide, What is Systems Manager for SAP"
  url    = "https://docs.aws.amazon.com/ssm-sap/latest/userguide/what-is-ssm-for-sap.html"
  opened = false
}
