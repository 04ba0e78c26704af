service "medical-imaging" {
  title    = "AWS HealthImaging"
  names    = ["AWS Health Imaging", "Medical Imaging", "healthimaging"]
  model    = "abstracted"
  prefixes = ["AWS::HealthImaging::"]
  because  = "AWS stores and serves the image sets behind an API, encrypted; who may read patients' images, imports and exports, and keys of its own are the customer's."
  sources  = ["best-practices-wp", "healthimaging-security"]

  type "AWS::HealthImaging::Datastore" {
    title  = "Data store"
    name   = "DatastoreName"
    traits = ["host", "store", "endpoint"]
  }
}

override "healthimaging-encryption" {
  on      = ["AWS::HealthImaging::Datastore"]
  holders = { "data.encrypt-rest" = "shared" }
  parts = {
    "data.encrypt-rest" = {
      aws      = "Encrypts everything that is stored, with a key that AWS owns when no other is named."
      customer = "Naming a KMS key of its own where the rules ask for one, at creation."
    }
  }
  because    = "Encryption at rest is always on here; only the choice of the key is left to the customer."
  source     = "healthimaging-security"
  confidence = "derived"
}
