check "thinclient-environment-takes-latest-software" {
  title          = "Thin client environments install the latest software set"
  responsibility = "plat.update-settings"
  resource       = "AWS::WorkSpacesThinClient::Environment"
  severity       = "medium"
  condition      = coalesce(self.SoftwareSetUpdateMode, "USE_LATEST") == "USE_LATEST"
  why            = "A software set that is named stays on the devices, flaws and all, until somebody names the next."
  fix            = "Set {SoftwareSetUpdateMode} to USE_LATEST."
  remedy         = { SoftwareSetUpdateMode = "USE_LATEST" }
  source         = "thinclient-security"
  confidence     = "derived"
  uninherits     = { "os.patch" = "AWS keeps the software of thin clients up to date." }
  example "pass" "the default" { Name = "office" }
  example "fail" { SoftwareSetUpdateMode = "USE_DESIRED", DesiredSoftwareSetId = "1" }
}
