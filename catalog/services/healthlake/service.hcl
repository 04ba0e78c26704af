service "healthlake" {
  title    = "AWS HealthLake"
  names    = ["ahl", "Amazon HealthLake", "fhir data store"]
  model    = "abstracted"
  prefixes = ["AWS::HealthLake::"]
  because  = "AWS runs the FHIR store and always encrypts it. Who may read which records (IAM or SMART on FHIR), imports and exports, and a key of its own, which is fixed at creation, are the customer's."
  sources  = ["best-practices-wp", "healthlake-encryption"]

  type "AWS::HealthLake::FHIRDatastore" {
    title  = "FHIR data store"
    name   = "DatastoreName"
    traits = ["host", "store", "endpoint"]
  }
  type "AWS::HealthLake::DataTransformationProfile" {
    title  = "Data transformation profile"
    name   = "ProfileName"
    traits = ["setting"]
    bears  = ["data.keys"]
  }
}

override "healthlake-encryption" {
  inherit = "always-encrypted"
  on      = ["AWS::HealthLake::FHIRDatastore"]
  parts = {
    "data.encrypt-rest" = {
      customer = "Deciding on a key of its own before the store is made: it cannot be changed afterwards, and imports and exports need one."
    }
  }
  source     = "healthlake-encryption"
  confidence = "documented"
}
