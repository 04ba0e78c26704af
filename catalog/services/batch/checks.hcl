check "batch-compute-environment-takes-newest-image" {
  title          = "Managed Batch environments take the newest image when they are updated"
  responsibility = "os.patch"
  resource       = "AWS::Batch::ComputeEnvironment"
  severity       = "medium"
  applies        = upper(self.Type) != "UNMANAGED" && contains(local.of_instances, upper(self.ComputeResources.Type)) && self.ComputeResources.ImageId == null && !anytrue([for c in self.ComputeResources.Ec2Configuration : c.ImageIdOverride != null])
  condition      = self.ComputeResources.UpdateToLatestImageVersion == true
  why            = "Batch chose an image when the environment was made, and starts every instance from it until an update says otherwise."
  fix            = "Set {ComputeResources.UpdateToLatestImageVersion} to true, with the service-linked role and a newer allocation strategy, and update the environment regularly."
  remedy         = { "ComputeResources.UpdateToLatestImageVersion" = true }
  source         = "batch-ami"
  uninherits     = { "os.patch" = "AWS brings patched images to a managed compute environment." }
  example "pass" { ComputeResources = { Type = "EC2", UpdateToLatestImageVersion = true } }
  example "fail" "the default" { ComputeResources = { Type = "SPOT" } }
  example "not-applicable" "Fargate" { ComputeResources = { Type = "FARGATE" } }
  example "not-applicable" "an image of the customer's own" { ComputeResources = { Type = "EC2", ImageId = "ami-0123456789abcdef0" } }
}

check "batch-compute-environment-image-maintained" {
  title          = "Batch environments start from an Amazon Linux that is still maintained"
  responsibility = "os.patch"
  resource       = "AWS::Batch::ComputeEnvironment"
  severity       = "high"
  applies        = length(self.ComputeResources.Ec2Configuration) > 0
  condition      = alltrue([for c in self.ComputeResources.Ec2Configuration : c.ImageIdOverride != null || supported("batch-image", c.ImageType, date)])
  why            = "Past its end of support the system gets no more security fixes, however new the image."
  fix            = "Set {ComputeResources.Ec2Configuration.ImageType} to ECS_AL2023 or EKS_AL2023."
  source         = "al2-end"
  uninherits     = { "os.patch" = "AWS goes on patching the images of managed compute environments." }
  example "pass" { ComputeResources = { Type = "EC2", Ec2Configuration = [{ ImageType = "ECS_AL2023" }] } }
  example "fail" { ComputeResources = { Type = "EC2", Ec2Configuration = [{ ImageType = "ECS_AL2" }] } }
  example "unknown" { ComputeResources = { Type = "EC2", Ec2Configuration = [{ ImageType = unknown("parameter without default") }] } }
  example "not-applicable" { ComputeResources = { Type = "FARGATE" } }
}

check "batch-job-definition-not-privileged" {
  title          = "Batch jobs run without privileges over the host"
  responsibility = "app.software"
  resource       = "AWS::Batch::JobDefinition"
  severity       = "high"
  let            = { nodes = anytrue([for r in self.NodeProperties.NodeRangeProperties : r.Container.Privileged == true || anytrue([for t in r.EcsProperties.TaskProperties : anytrue([for c in t.Containers : c.Privileged == true])])]) }
  condition      = self.ContainerProperties.Privileged != true && !anytrue([for t in self.EcsProperties.TaskProperties : anytrue([for c in t.Containers : c.Privileged == true])]) && !let.nodes && !anytrue([for c in self.EksProperties.PodProperties.Containers : c.SecurityContext.Privileged == true])
  why            = "A privileged container is root on its instance, and so reaches the other jobs there and the instance's role."
  fix            = "Remove {ContainerProperties:Privileged} from the job's container; give single capabilities or devices where they are needed."
  example "pass" { ContainerProperties = { Image = "job:1" } }
  example "fail" { ContainerProperties = { Image = "job:1", Privileged = true } }
  example "fail" "in a task of several containers" { EcsProperties = { TaskProperties = [{ Containers = [{ Image = "job:1", Privileged = true }] }] } }
}

check "batch-job-definition-no-secrets-in-environment" {
  title          = "No secrets are written into the environment of Batch jobs"
  responsibility = "iam.identities"
  resource       = "AWS::Batch::JobDefinition"
  severity       = "critical"
  let = {
    tasks = anytrue([for t in self.EcsProperties.TaskProperties : any_holds_a_secret(t.Containers)])
    nodes = anytrue([for r in self.NodeProperties.NodeRangeProperties : any_holds_a_secret([r.Container]) || anytrue([for t in r.EcsProperties.TaskProperties : any_holds_a_secret(t.Containers)])])
    pods  = anytrue([for c in self.EksProperties.PodProperties.Containers : anytrue([for e in c.Env : is_a_secret(e)])])
  }
  condition = !any_holds_a_secret([self.ContainerProperties]) && !let.tasks && !let.nodes && !let.pods
  why       = "The value stands in the template and its history, and in the job definition for everybody who may read it."
  fix       = "Keep the secret in Secrets Manager or Parameter Store and name it in {ContainerProperties.Secrets}."
  example "pass" { ContainerProperties = { Image = "job:1", Environment = [{ Name = "MODE", Value = "production" }] } }
  example "fail" { ContainerProperties = { Image = "job:1", Environment = [{ Name = "DB_PASSWORD", Value = "hunter2hunter2" }] } }
  example "fail" "in a task of several containers" { EcsProperties = { TaskProperties = [{ Containers = [{ Image = "job:1", Environment = [{ Name = "DB_PASSWORD", Value = "hunter2hunter2" }] }] }] } }
  example "fail" "on one of several nodes" { NodeProperties = { NodeRangeProperties = [{ Container = { Image = "job:1", Environment = [{ Name = "DB_PASSWORD", Value = "hunter2hunter2" }] } }] } }
  example "fail" "in a pod" { EksProperties = { PodProperties = { Containers = [{ Image = "job:1", Env = [{ Name = "DB_PASSWORD", Value = "hunter2hunter2" }] }] } } }
}

check "batch-job-definition-efs-encrypted-in-transit" {
  title          = "Batch jobs mount EFS file systems over TLS"
  responsibility = "data.transit"
  resource       = "AWS::Batch::JobDefinition"
  severity       = "medium"
  applies        = anytrue([for v in self.ContainerProperties.Volumes : v.EfsVolumeConfiguration != null])
  condition      = alltrue([for v in self.ContainerProperties.Volumes : v.EfsVolumeConfiguration == null || v.EfsVolumeConfiguration.TransitEncryption == "ENABLED"])
  why            = "Without it the files pass between job and file system in the clear."
  fix            = "Set {ContainerProperties.Volumes.EfsVolumeConfiguration.TransitEncryption} to ENABLED."
  remedy         = { "ContainerProperties.Volumes[*].EfsVolumeConfiguration?.TransitEncryption" = "ENABLED" }
  example "pass" { ContainerProperties = { Volumes = [{ Name = "data", EfsVolumeConfiguration = { FileSystemId = "fs-1", TransitEncryption = "ENABLED" } }] } }
  example "fail" "the default" { ContainerProperties = { Volumes = [{ Name = "data", EfsVolumeConfiguration = { FileSystemId = "fs-1" } }] } }
  example "unknown" { ContainerProperties = { Volumes = [{ Name = "data", EfsVolumeConfiguration = { FileSystemId = "fs-1", TransitEncryption = unknown("parameter without default") } }] } }
  example "not-applicable" { ContainerProperties = { Image = "job:1" } }
}
