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
