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
  on      = ["AWS::HealthLake::FHIRDatastore"]
  holders = { "data.encrypt-rest" = "shared" }
  parts = {
    "data.encrypt-rest" = {
      aws      = "Encrypts everything that is stored, with a key that AWS owns when no other is named."
      customer = "Deciding on a key of its own before the store is made: it cannot be changed afterwards, and imports and exports need one."
    }
  }
  because    = "Encryption at rest is always on here; only the choice of the key is left to the customer."
  source     = "healthlake-encryption"
  confidence = "documented"
}
