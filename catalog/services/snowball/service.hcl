service "snowball" {
  title      = "AWS Snow Family"
  names      = ["Amazon Import/Export Snowball", "AWS Snowball", "snow-device-management", "AWS Snow Device Management", "Snow Device Management", "snowball edge", "aws snowcone", "snowcone", "snowmobile"]
  model      = "container"
  prefixes   = []
  because    = "AWS builds, ships, wipes and updates the devices, and encrypts what they hold; while a device stands with the customer, so do its safe keeping, its local network, its unlock code and the instances that run on it."
  sources    = ["snowball-security", "srm-page"]
  classed_by = "snowball-security"
}

override "snowball-custody" {
  holders = { "phys.facility" = "customer", "os.patch" = "shared", "data.encrypt-rest" = "aws" }
  parts = {
    "os.patch" = {
      aws      = "Publishes updates of the device's software."
      customer = "Installs them on the device, and patches instances that it runs there."
    }
  }
  because    = "The device is in the customer's hands between delivery and return; all its data is encrypted before it is written."
  source     = "snowball-security"
  confidence = "derived"
}

source "snowball-security" {
  title = "AWS Snowball Edge Developer Guide, Security for AWS Snowball Edge"
  url   = "https://docs.aws.amazon.com/snowball/latest/developer-guide/security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "An early page of the archived guide was read (awsdocs/aws-snowball-developer-guide@501efcf): encryption only."
}
