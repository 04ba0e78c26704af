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
  holders = { "phys.facility" = "customer", "os.patch" = "shared", "data.encrypt-rest" = "shared", "data.keys" = "shared" }
  parts = {
    "data.encrypt-rest" = {
      aws      = "Encrypts all that is written to the device, and erases the device after the job."
      customer = "Keeping manifest and unlock code apart, and from everybody who need not read the device."
    }
    "data.keys" = {
      aws      = "Keeps a key in KMS that it manages, for jobs that name no other."
      customer = "The key of the job where the rules ask for one, and who may use it."
    }
    "os.patch" = {
      aws      = "Publishes updates of the device's software."
      customer = "Installs them on the device, and patches instances that it runs there."
    }
  }
  because    = "The device is in the customer's hands between delivery and return; all its data is encrypted before it is written."
  source     = "snowball-data-protection"
  confidence = "derived"
}

source "snowball-data-protection" {
  title = "AWS Snowball Edge Developer Guide, Data Protection in AWS Snowball Edge"
  url   = "https://docs.aws.amazon.com/snowball/latest/developer-guide/data-protection.html"
  as_of = "2026-09"
  seen  = "2026-11"
}

source "snowball-security" {
  title = "AWS Snowball Edge Developer Guide, Security for AWS Snowball Edge"
  url   = "https://docs.aws.amazon.com/snowball/latest/developer-guide/security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "An early page of the archived guide was read (awsdocs/aws-snowball-developer-guide@501efcf): encryption only."
}
