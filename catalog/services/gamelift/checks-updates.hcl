locals {
  # Operating systems of builds by the day on which their support ended or will end.
  system_ended_on = {
    "AMAZON_LINUX"   = "2023-12-31"
    "AMAZON_LINUX_2" = "2026-06-30"
    "WINDOWS_2012"   = "2023-10-10"
    "WINDOWS_2016"   = "2027-01-12"
  }
}

check "gamelift-build-system-supported" {
  title          = "Game server builds run on an operating system that is still maintained"
  responsibility = "app.software"
  resource       = "AWS::GameLift::Build"
  severity       = "high"
  applies        = self.OperatingSystem != null
  condition      = !anytrue([for system, day in local.system_ended_on : system == self.OperatingSystem && timecmp("${day}T00:00:00Z", "${date}T00:00:00Z") <= 0])
  why            = "The build decides the operating system of its fleets, and no new fleet brings patches of one that is no longer maintained."
  fix            = "Make the build for AMAZON_LINUX_2023 with the server SDK 5, set OperatingSystem, and make fleets from it."
  source         = "gamelift-os"
  uninherits     = { "os.patch" = "AWS patches the operating system of game server fleets." }
  example "pass" { OperatingSystem = "AMAZON_LINUX_2023" }
  example "fail" { OperatingSystem = "WINDOWS_2012" }
  example "not-applicable" { Name = "arena" }
}
