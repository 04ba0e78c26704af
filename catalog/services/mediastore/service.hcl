service "mediastore" {
  title    = "AWS Elemental MediaStore"
  names    = ["MediaStore", "mediastore-data", "AWS Elemental MediaStore Data Plane", "MediaStore Data"]
  model    = "abstracted"
  prefixes = ["AWS::MediaStore::"]
  because  = "AWS ran the containers and encrypted their objects; the container policy, CORS, lifecycle and access logs were the customer's. AWS ended support on 2025-11-13."
  sources  = ["best-practices-wp", "mediastore-security", "mediastore-end"]

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

# After its end nobody patches the service any more: what still names it has to move.
override "mediastore-ended" {
  on      = ["AWS::MediaStore::Container"]
  holders = { "plat.patch" = "customer", "plat.update-settings" = "customer" }
  modes   = { "plat.patch" = "provided" }
  parts = {
    "plat.patch" = { customer = "Moving to a service that AWS still runs." }
  }
  because    = "AWS ended support on 2025-11-13: nothing is patched or repaired any more, and moving to another service is the customer's."
  source     = "mediastore-end"
  since      = "2025-11-14"
  confidence = "derived"
  uninherits = { "plat.patch" = "AWS still runs and patches AWS Elemental MediaStore." }
}
