check "ecs-task-not-privileged" {
  title          = "Containers of ECS tasks run without privileges over the host"
  responsibility = "app.software"
  resource       = "AWS::ECS::TaskDefinition"
  severity       = "high"
  condition      = !anytrue([for c in self.ContainerDefinitions : c.Privileged == true])
  why            = "A privileged container is root on its instance, and so reaches the other tasks there and the instance's role."
  fix            = "Remove {ContainerDefinitions.Privileged}; add single capabilities with {ContainerDefinitions:LinuxParameters} where they are needed."
  remedy         = { "ContainerDefinitions[*].Privileged" = false }
  source         = "ecs-srm"
  example "pass" { ContainerDefinitions = [{ Name = "web", Image = "web:1" }] }
  example "fail" { ContainerDefinitions = [{ Name = "web", Image = "web:1", Privileged = true }] }
  example "unknown" { ContainerDefinitions = [{ Name = "web", Image = "web:1", Privileged = unknown("parameter without default") }] }
}

check "ecs-task-read-only-root" {
  title          = "Containers of ECS tasks cannot write to their root file system"
  responsibility = "app.software"
  resource       = "AWS::ECS::TaskDefinition"
  severity       = "medium"
  applies        = !startswith(self.RuntimePlatform.OperatingSystemFamily, "WINDOWS")
  condition      = length(self.ContainerDefinitions) > 0 && alltrue([for c in self.ContainerDefinitions : c.ReadonlyRootFilesystem == true])
  why            = "An intruder can change programs in a writable file system and stay."
  fix            = "Set {ContainerDefinitions.ReadonlyRootFilesystem} to true, and mount volumes where the program has to write."
  remedy         = { "ContainerDefinitions[*].ReadonlyRootFilesystem" = true }
  example "pass" { ContainerDefinitions = [{ Name = "web", Image = "web:1", ReadonlyRootFilesystem = true }] }
  example "fail" "the default" { ContainerDefinitions = [{ Name = "web", Image = "web:1" }] }
  example "unknown" { ContainerDefinitions = [{ Name = "web", Image = "web:1", ReadonlyRootFilesystem = unknown("parameter without default") }] }
  example "not-applicable" "Windows containers do not know it" {
    RuntimePlatform      = { OperatingSystemFamily = "WINDOWS_SERVER_2022_CORE" }
    ContainerDefinitions = [{ Name = "web", Image = "web:1" }]
  }
}

checks "ecs-task-own-namespace" {
  each "ecs-task-own-process-namespace" {
    title    = "ECS tasks do not share the host's process namespace"
    property = "PidMode"
    severity = "high"
    why      = "Containers that see the host's processes can read their environment and interfere with them."
    fix      = "Remove {PidMode}, or set it to task."
    example "pass" { PidMode = "task" }
  }
  each "ecs-task-own-ipc-namespace" {
    title    = "ECS tasks do not share the host's shared memory"
    property = "IpcMode"
    severity = "medium"
    why      = "With the host's IPC namespace a container reads and writes memory that other processes share."
    fix      = "Remove {IpcMode}, or set it to task or none."
  }
  responsibility = "app.software"
  resource       = "AWS::ECS::TaskDefinition"
  condition      = lower(coalesce(self[each.property], "task")) != "host"
  example "pass" "the default" { Family = "web" }
  example "fail" { (each.property) = "host" }
}

check "ecs-task-host-network-user" {
  title          = "Containers in the host's network run as a user who is not root"
  responsibility = "app.software"
  resource       = "AWS::ECS::TaskDefinition"
  severity       = "high"
  applies        = lower(self.NetworkMode) == "host"
  condition      = alltrue([for c in self.ContainerDefinitions : c.Privileged != true && c.User != null && length(regexall("^(root|0)(:|$)", lower(c.User))) == 0])
  why            = "Root in the host's network can listen on any port of the instance and reach its metadata."
  fix            = "Set {ContainerDefinitions.User} to another user, or {NetworkMode} to awsvpc."
  given { NetworkMode = "host" }
  example "pass" { ContainerDefinitions = [{ Name = "web", Image = "web:1", User = "1000" }] }
  example "fail" { ContainerDefinitions = [{ Name = "web", Image = "web:1" }] }
  example "unknown" {
    NetworkMode          = "host"
    ContainerDefinitions = [{ Name = "web", Image = "web:1", User = unknown("parameter without default") }]
  }
  example "not-applicable" { NetworkMode = "awsvpc" }
}

check "ecs-task-not-in-host-network" {
  title          = "ECS tasks have a network of their own"
  responsibility = "app.software"
  resource       = "AWS::ECS::TaskDefinition"
  severity       = "medium"
  condition      = lower(coalesce(self.NetworkMode, "bridge")) != "host"
  why            = "In the host's network a task shares the instance's security groups and its loopback with every other."
  fix            = "Set {NetworkMode} to awsvpc."
  remedy         = { NetworkMode = "awsvpc" }
  example "pass" { NetworkMode = "awsvpc" }
  example "pass" "the default, bridge" { Family = "web" }
  example "fail" { NetworkMode = "host" }
}

check "ecs-task-user-not-root" {
  title          = "Containers of ECS tasks name a user who is not root"
  responsibility = "app.software"
  resource       = "AWS::ECS::TaskDefinition"
  severity       = "low"
  level          = "recommended"
  applies        = !startswith(self.RuntimePlatform.OperatingSystemFamily, "WINDOWS")
  condition      = length(self.ContainerDefinitions) > 0 && alltrue([for c in self.ContainerDefinitions : c.User != null && length(regexall("^(root|0)(:|$)", lower(c.User))) == 0])
  why            = "Where the definition names nobody, the image decides, and most images say root."
  fix            = "Set {ContainerDefinitions.User}."
  example "pass" { ContainerDefinitions = [{ Name = "web", Image = "web:1", User = "1000:1000" }] }
  example "fail" "the image's user" { ContainerDefinitions = [{ Name = "web", Image = "web:1" }] }
  example "fail" { ContainerDefinitions = [{ Name = "web", Image = "web:1", User = "0" }] }
  example "unknown" { ContainerDefinitions = [{ Name = "web", Image = "web:1", User = unknown("parameter without default") }] }
  example "not-applicable" { RuntimePlatform = { OperatingSystemFamily = "WINDOWS_SERVER_2022_CORE" } }
}

check "ecs-task-no-secrets-in-environment" {
  title          = "No secrets are written into the environment of ECS tasks"
  responsibility = "iam.identities"
  resource       = "AWS::ECS::TaskDefinition"
  severity       = "critical"
  condition      = !any_holds_a_secret(self.ContainerDefinitions)
  why            = "The value stands in the template and its history, and in the task definition for everybody who may describe it."
  fix            = "Keep the secret in {ContainerDefinitions:Secrets} Manager or Parameter Store and name it in {ContainerDefinitions.Secrets}."
  example "pass" { ContainerDefinitions = [{ Name = "web", Image = "web:1", Environment = [{ Name = "MODE", Value = "production" }] }] }
  example "pass" "a name only" { ContainerDefinitions = [{ Name = "web", Image = "web:1", Secrets = [{ Name = "DB_PASSWORD", ValueFrom = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:db" }] }] }
  example "fail" { ContainerDefinitions = [{ Name = "web", Image = "web:1", Environment = [{ Name = "DB_PASSWORD", Value = "hunter2hunter2" }] }] }
  example "fail" "an access key" { ContainerDefinitions = [{ Name = "web", Image = "web:1", Environment = [{ Name = "AWS_ACCESS_KEY_ID", Value = "AKIAIOSFODNN7EXAMPLE" }] }] }
  example "unknown" { ContainerDefinitions = [{ Name = "web", Image = "web:1", Environment = unknown("parameter without default") }] }
}

check "ecs-task-logs" {
  title          = "Every container of an ECS task sends its logs somewhere"
  responsibility = "ops.logging"
  resource       = "AWS::ECS::TaskDefinition"
  severity       = "medium"
  condition      = length(self.ContainerDefinitions) > 0 && alltrue([for c in self.ContainerDefinitions : c.LogConfiguration.LogDriver != null && c.LogConfiguration.LogDriver != "none"])
  why            = "What a container printed is gone with it, and with it the traces of a fault or an attack."
  fix            = "Set {ContainerDefinitions.LogConfiguration.LogDriver}, for instance to awslogs."
  example "pass" { ContainerDefinitions = [{ Name = "web", Image = "web:1", LogConfiguration = { LogDriver = "awslogs" } }] }
  example "fail" { ContainerDefinitions = [{ Name = "web", Image = "web:1" }] }
  example "unknown" { ContainerDefinitions = [{ Name = "web", Image = "web:1", LogConfiguration = unknown("parameter without default") }] }
}

check "ecs-task-efs-encrypted-in-transit" {
  title          = "ECS tasks mount EFS file systems over TLS"
  responsibility = "data.transit"
  resource       = "AWS::ECS::TaskDefinition"
  severity       = "medium"
  applies        = anytrue([for v in self.Volumes : v.EFSVolumeConfiguration != null])
  condition      = alltrue([for v in self.Volumes : v.EFSVolumeConfiguration == null || v.EFSVolumeConfiguration.TransitEncryption == "ENABLED"])
  why            = "Without it the files pass between task and file system in the clear."
  fix            = "Set {Volumes.EFSVolumeConfiguration.TransitEncryption} to ENABLED."
  remedy         = { "Volumes[*].EFSVolumeConfiguration?.TransitEncryption" = "ENABLED" }
  example "pass" { Volumes = [{ Name = "data", EFSVolumeConfiguration = { FilesystemId = "fs-1", TransitEncryption = "ENABLED" } }] }
  example "fail" "the default" { Volumes = [{ Name = "data", EFSVolumeConfiguration = { FilesystemId = "fs-1" } }] }
  example "unknown" { Volumes = [{ Name = "data", EFSVolumeConfiguration = { FilesystemId = "fs-1", TransitEncryption = unknown("parameter without default") } }] }
  example "not-applicable" { Volumes = [{ Name = "scratch" }] }
}

check "ecs-task-roles-apart" {
  title          = "ECS tasks use one role to start and another to run"
  responsibility = "iam.grant"
  resource       = "AWS::ECS::TaskDefinition"
  severity       = "medium"
  applies        = self.TaskRoleArn != null && self.ExecutionRoleArn != null
  condition      = referenced(self.TaskRoleArn) != null && referenced(self.ExecutionRoleArn) != null && !is_known(self.TaskRoleArn == self.ExecutionRoleArn) ? true : self.TaskRoleArn != self.ExecutionRoleArn
  why            = "With one role for both, the program gets the rights to pull every image and read every secret that the agent needs."
  fix            = "Give {TaskRoleArn} a role of its own with only what the program needs."
  example "pass" {
    TaskRoleArn      = "arn:aws:iam::123456789012:role/web"
    ExecutionRoleArn = "arn:aws:iam::123456789012:role/ecs-execution"
  }
  example "fail" {
    TaskRoleArn      = "arn:aws:iam::123456789012:role/ecs"
    ExecutionRoleArn = "arn:aws:iam::123456789012:role/ecs"
  }
  example "fail" "the same role of the stack" {
    TaskRoleArn      = ref("Role", "Arn")
    ExecutionRoleArn = ref("Role", "Arn")
    resource "AWS::IAM::Role" "Role" { Path = "/" }
  }
  example "pass" "two roles of the stack" {
    TaskRoleArn      = ref("Role", "Arn")
    ExecutionRoleArn = ref("Execution", "Arn")
    resource "AWS::IAM::Role" "Role" { Path = "/" }
    resource "AWS::IAM::Role" "Execution" { Path = "/" }
  }
  example "not-applicable" { ExecutionRoleArn = "arn:aws:iam::123456789012:role/ecs" }
}

check "ecs-task-windows-user-not-administrator" {
  title          = "Windows containers of ECS tasks name a user who is not the administrator"
  responsibility = "app.software"
  resource       = "AWS::ECS::TaskDefinition"
  severity       = "low"
  level          = "recommended"
  applies        = startswith(self.RuntimePlatform.OperatingSystemFamily, "WINDOWS")
  condition      = length(self.ContainerDefinitions) > 0 && alltrue([for c in self.ContainerDefinitions : c.User != null && lower(c.User) != "containeradministrator"])
  why            = "Where the definition names nobody, the image decides, and many images say ContainerAdministrator."
  fix            = "Set {ContainerDefinitions.User}, for instance to ContainerUser."
  given { RuntimePlatform = { OperatingSystemFamily = "WINDOWS_SERVER_2022_CORE" } }
  example "pass" { ContainerDefinitions = [{ Name = "web", Image = "web:1", User = "ContainerUser" }] }
  example "fail" "the image's user" { ContainerDefinitions = [{ Name = "web", Image = "web:1" }] }
  example "unknown" {
    RuntimePlatform      = { OperatingSystemFamily = "WINDOWS_SERVER_2022_CORE" }
    ContainerDefinitions = [{ Name = "web", Image = "web:1", User = unknown("parameter without default") }]
  }
  example "not-applicable" { RuntimePlatform = { OperatingSystemFamily = "LINUX" } }
}

check "ecs-task-role-not-admin" {
  title          = "Tasks do not run with administrator rights"
  responsibility = "iam.grant"
  resource       = "AWS::ECS::TaskDefinition"
  severity       = "high"
  like           = without_admin(self.TaskRoleArn)
  why            = "Whoever gets into one of the containers asks the task's credentials endpoint, and has the account."
}
