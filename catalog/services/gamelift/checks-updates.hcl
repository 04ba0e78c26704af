check "gamelift-build-system-supported" {
  title          = "Game server builds run on an operating system that is still maintained"
  responsibility = "app.software"
  resource       = "AWS::GameLift::Build"
  severity       = "high"
  applies        = self.OperatingSystem != null
  condition      = supported("gamelift-system", self.OperatingSystem, date)
  why            = "The build decides the operating system of its fleets, and no new fleet brings patches of one that is no longer maintained."
  fix            = "Make the build for AMAZON_LINUX_2023 with the server SDK 5, set {OperatingSystem}, and make fleets from it."
  source         = "gamelift-os"
  uninherits     = { "os.patch" = "AWS patches the operating system of game server fleets." }
  example "pass" { OperatingSystem = "AMAZON_LINUX_2023" }
  example "fail" { OperatingSystem = "WINDOWS_2012" }
  example "not-applicable" { Name = "arena" }
}
