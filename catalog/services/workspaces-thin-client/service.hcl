service "workspaces-thin-client" {
  title    = "Amazon WorkSpaces Thin Client"
  names    = ["WorkSpaces Thin Client", "thinclient", "thin client"]
  model    = "abstracted"
  prefixes = ["AWS::WorkSpacesThinClient::"]
  because  = "AWS builds the devices' software and manages them from afar; the devices stand with the customer, who decides when their software is renewed. Support is until 2027-03-31."
  sources  = ["thinclient-security", "thinclient-end", "srm-page"]

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

override "thinclient-ended" {
  inherit = "service-ended"
  because = "AWS ended support on 2027-03-31: nothing is run, patched or repaired any more, and moving is what is left."
  source  = "thinclient-end"
  since   = "2027-04-01"
}

source "thinclient-security" {
  title  = "Amazon WorkSpaces Thin Client Administrator Guide, Security"
  url    = "https://docs.aws.amazon.com/workspaces-thin-client/latest/ag/security.html"
  opened = false
}

source "thinclient-end" {
  title = "Amazon WorkSpaces Thin Client User Guide, Amazon WorkSpaces Thin Client end of support"
  url   = "https://docs.aws.amazon.com/workspaces-thin-client/latest/ug/workspacesthinclient-end-of-support.html"
  as_of = "2026-09"
  seen  = "2026-11"
}
