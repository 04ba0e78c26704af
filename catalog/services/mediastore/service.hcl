service "mediastore" {
  title      = "AWS Elemental MediaStore"
  names      = ["MediaStore", "mediastore-data", "AWS Elemental MediaStore Data Plane", "MediaStore Data"]
  model      = "abstracted"
  prefixes   = ["AWS::MediaStore::"]
  because    = "AWS runs the containers and encrypts their objects; the container policy, CORS, lifecycle and access logs are the customer's. Support is until 2025-11-13."
  sources    = ["best-practices-wp", "mediastore-security", "mediastore-end"]
  classed_by = "mediastore-security"

  type "AWS::MediaStore::Container" {
    title  = "Container"
    name   = "ContainerName"
    traits = ["host", "store", "endpoint", "policy"]
  }
}

override "mediastore-no-updates-to-let-in" {
  on         = ["AWS::MediaStore::Container"]
  holders    = { "plat.update-settings" = "aws" }
  because    = "There was no version, window or update mode to choose: AWS updated the service by itself."
  source     = "mediastore-security"
  confidence = "derived"
}

override "mediastore-ended" {
  inherit = "service-ended"
  because = "AWS ended support on 2025-11-13: nothing is run, patched or repaired any more, and moving is what is left."
  source  = "mediastore-end"
  since   = "2025-11-14"
}

