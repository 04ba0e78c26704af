check "ecs-service-latest-platform-version" {
  title          = "Fargate services run on the latest platform version"
  responsibility = "plat.update-settings"
  resource       = ["AWS::ECS::Service", "AWS::ECS::TaskSet"]
  severity       = "medium"
  applies        = !beside_fargate(self.LaunchType)
  condition      = latest_platform(self.PlatformVersion, referenced(self.TaskDefinition) == null ? unknown("the task definition says whether 1.0.0 is Windows's latest version") : startswith(referenced(self.TaskDefinition).RuntimePlatform.OperatingSystemFamily, "WINDOWS"))
  why            = "A pinned, older platform version keeps tasks off newer kernels, agents and runtimes until AWS withdraws it."
  fix            = "Leave {PlatformVersion} out, or set it to LATEST."
  remedy         = { PlatformVersion = "LATEST" }
  source         = "ecs-platform-versions"
  uninherits     = { "plat.patch" = "On Fargate AWS brings every task to the newest platform." }
  example "pass" "the default" { LaunchType = "FARGATE" }
  example "pass" { PlatformVersion = "LATEST" }
  example "pass" "Windows" {
    PlatformVersion = "1.0.0"
    TaskDefinition  = ref("Task")
    resource "AWS::ECS::TaskDefinition" "Task" { RuntimePlatform = { OperatingSystemFamily = "WINDOWS_SERVER_2022_CORE" } }
  }
  example "fail" { LaunchType = "FARGATE", PlatformVersion = "1.3.0" }
  example "not-applicable" { LaunchType = "EC2" }
}
