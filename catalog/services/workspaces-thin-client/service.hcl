service "workspaces-thin-client" {
  title    = "Amazon WorkSpaces Thin Client"
  names    = ["WorkSpaces Thin Client", "thinclient", "thin client"]
  model    = "abstracted"
  prefixes = ["AWS::WorkSpacesThinClient::"]
  because  = "AWS builds the devices' software and manages them from afar; the devices stand with the customer, who decides when their software is renewed."
  sources  = ["thinclient-security", "srm-page"]

  type "AWS::WorkSpacesThinClient::Environment" {
    title  = "Environment"
    name   = "Name"
    traits = ["host"]
    bears  = ["data.keys"]
  }
}

override "thinclient-devices" {
  on      = ["AWS::WorkSpacesThinClient::Environment"]
  holders = { "phys.facility" = "customer", "os.patch" = "shared", "plat.update-settings" = "customer" }
  parts = {
    "os.patch" = {
      aws      = "Builds software sets for the devices, with their system's fixes, and installs them in the window."
      customer = "Lets the latest set in, sets the window, and keeps devices connected."
    }
  }
  because    = "Devices stand on the customer's desks and take the software set that the environment names."
  source     = "thinclient-security"
  confidence = "derived"
}

source "thinclient-security" {
  title  = "Amazon WorkSpaces Thin Client Administrator Guide, Security"
  url    = "https://docs.aws.amazon.com/workspaces-thin-client/latest/ag/security.html"
  opened = false
}
