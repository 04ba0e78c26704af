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
  inherit = "always-encrypted"
  on      = ["AWS::HealthImaging::Datastore"]
  source  = "healthimaging-security"
}
