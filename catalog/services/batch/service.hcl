locals {
  # Types of compute environments that have instances.
  of_instances = ["EC2", "SPOT"]
}

service "batch" {
  title    = "AWS Batch"
  names    = ["batch computing", "batch jobs"]
  model    = "container"
  prefixes = ["AWS::Batch::"]
  because  = "AWS plans the jobs and starts and stops the compute; on instances the guest operating system is the customer's, on Fargate it is AWS's, and job images are always the customer's."
  sources  = ["batch-ami", "srm-page"]

  type "AWS::Batch::ComputeEnvironment" {
    title    = "Compute environment"
    name     = "ComputeEnvironmentName"
    traits   = ["host"]
    decisive = ["Type"]
  }
  type "AWS::Batch::JobDefinition" {
    title   = "Job definition"
    name    = "JobDefinitionName"
    traits  = ["code"]
    bears   = ["data.transit"]
    secrets = ["ContainerProperties.Environment", "NodeProperties.NodeRangeProperties.Container.Environment", "EcsProperties.TaskProperties.Containers.Environment", "EksProperties.PodProperties.Containers.Env"]
  }
  settings = [
    "AWS::Batch::ConsumableResource",
    "AWS::Batch::JobQueue",
    "AWS::Batch::QuotaShare",
    "AWS::Batch::SchedulingPolicy",
    "AWS::Batch::ServiceEnvironment",
  ]
}

override "batch-fargate" {
  on         = ["AWS::Batch::ComputeEnvironment"]
  when       = startswith(upper(self.ComputeResources.Type), "FARGATE")
  holders    = { "os.patch" = "aws", "os.configuration" = "aws", "os.host-access" = "aws", "plat.patch" = "aws", "svc.capacity" = "aws", "iam.platform" = "not-applicable" }
  because    = "Jobs on Fargate run on hosts that AWS patches and nobody logs in to."
  source     = "ecs-fargate-maint"
  confidence = "derived"
  example "applies" { ComputeResources = { Type = "FARGATE_SPOT", MaxvCpus = 16 } }
  example "does-not-apply" { ComputeResources = { Type = "EC2", MaxvCpus = 16 } }
  example "unknown" { ComputeResources = { Type = unknown("parameter without default") } }
}

override "batch-ec2" {
  on         = ["AWS::Batch::ComputeEnvironment"]
  when       = upper(self.Type) != "UNMANAGED" && (self.ComputeResources.Type == null ? unknown("the environment does not say on what it runs") : contains(local.of_instances, upper(self.ComputeResources.Type)))
  holders    = { "os.patch" = "customer", "os.configuration" = "customer", "os.host-access" = "customer", "plat.patch" = "customer" }
  because    = "Batch starts instances from an image that it chose when the environment was created or last updated, and never patches them: the guest operating system is the customer's."
  source     = "batch-ami"
  confidence = "documented"
  example "applies" { ComputeResources = { Type = "EC2", MaxvCpus = 16 } }
  example "does-not-apply" { ComputeResources = { Type = "FARGATE", MaxvCpus = 16 } }
  example "does-not-apply" "instances that the customer starts" { Type = "UNMANAGED" }
  example "unknown" { ComputeResources = { Type = unknown("parameter without default") } }
  example "unknown" "nothing said" { Type = "MANAGED" }
}

override "batch-unmanaged" {
  on      = ["AWS::Batch::ComputeEnvironment"]
  when    = upper(self.Type) == "UNMANAGED"
  holders = { "os.patch" = "customer", "os.configuration" = "customer", "os.host-access" = "customer", "plat.install" = "customer", "plat.patch" = "customer", "plat.update-settings" = "not-applicable", "svc.capacity" = "customer", "ops.resilience" = "customer" }
  parts = {
    "plat.install" = { customer = "Starting instances with the ECS agent and registering them with the environment's cluster." }
    "plat.patch"   = { customer = "Newer versions of the agent and of the container runtime, by instances from a newer image." }
    "svc.capacity" = { customer = "As many instances as the jobs need: Batch starts none here." }
  }
  because    = "In an unmanaged environment the customer starts the instances by itself, from images of its own, and Batch only puts jobs on them."
  source     = "batch-ami"
  confidence = "derived"
  example "applies" { Type = "UNMANAGED" }
  example "does-not-apply" { Type = "MANAGED" }
  example "unknown" { Type = unknown("parameter without default") }
}

override "batch-ec2-capacity" {
  on      = ["AWS::Batch::ComputeEnvironment"]
  when    = upper(self.Type) != "UNMANAGED" && (self.ComputeResources.Type == null ? unknown("the environment does not say on what it runs") : contains(local.of_instances, upper(self.ComputeResources.Type)))
  holders = { "svc.capacity" = "shared", "plat.install" = "shared" }
  parts = {
    "svc.capacity" = {
      aws      = "Starts and stops instances as jobs wait, and replaces them when the environment is updated."
      customer = "Sets instance types, strategy and limits, and updates the environment so that newer images come in."
    }
    "plat.install" = {
      aws      = "Runs the scheduler, and brings agent and container runtime with its own images."
      customer = "Installs them on images of its own."
    }
  }
  because    = "In a managed environment Batch runs the fleet that the customer describes."
  source     = "batch-updates"
  confidence = "derived"
  example "applies" { ComputeResources = { Type = "SPOT", MaxvCpus = 16 } }
  example "does-not-apply" "unmanaged" { Type = "UNMANAGED" }
  example "does-not-apply" "Fargate" { ComputeResources = { Type = "FARGATE", MaxvCpus = 16 } }
  example "unknown" "nothing said" { Type = "MANAGED" }
  example "unknown" { ComputeResources = { Type = unknown("parameter without default") } }
}

override "batch-managed-instances" {
  on         = ["AWS::Batch::ComputeEnvironment"]
  when       = self.ComputeResources.ManagedInstancesProvider != null
  holders    = { "os.patch" = "aws", "os.configuration" = "aws", "plat.patch" = "aws", "svc.capacity" = "aws" }
  because    = "Jobs run on ECS Managed Instances, which AWS starts, patches and replaces."
  source     = "ecs-mi"
  confidence = "derived"
  example "applies" { ComputeResources = { ManagedInstancesProvider = { InfrastructureRoleArn = "arn:aws:iam::123456789012:role/ecs" }, MaxvCpus = 16 } }
  example "does-not-apply" { ComputeResources = { Type = "EC2", MaxvCpus = 16 } }
  example "unknown" { ComputeResources = unknown("parameter without default") }
}

override "batch-eks" {
  on      = ["AWS::Batch::ComputeEnvironment"]
  when    = self.EksConfiguration != null
  holders = { "plat.patch" = "shared", "iam.platform" = "customer" }
  parts = {
    "plat.patch" = {
      aws      = "Patches the control plane of EKS, and publishes images for the nodes."
      customer = "Upgrades the cluster, and moves the environment to newer images."
    }
  }
  because    = "The environment's nodes join an EKS cluster of the customer's, with its versions and its own rights."
  source     = "eks-security"
  confidence = "derived"
  example "applies" { EksConfiguration = { EksClusterArn = "arn:aws:eks:eu-west-1:123456789012:cluster/shop", KubernetesNamespace = "batch" } }
  example "does-not-apply" { ComputeResources = { Type = "EC2", MaxvCpus = 16 } }
  example "unknown" { EksConfiguration = unknown("parameter without default") }
}

override "batch-custom-ami" {
  on = ["AWS::Batch::ComputeEnvironment"]
  let = {
    named    = self.ComputeResources.LaunchTemplate
    template = referenced(let.named.LaunchTemplateId != null ? let.named.LaunchTemplateId : let.named.LaunchTemplateName)
    image    = let.template == null ? unknown("a launch template that is not in sight may name an image") : let.template.LaunchTemplateData.ImageId != null
  }
  when       = self.ComputeResources.ImageId != null || anytrue([for c in self.ComputeResources.Ec2Configuration : c.ImageIdOverride != null]) || (let.named == null ? false : let.image)
  holders    = { "os.patch" = "customer", "os.configuration" = "customer", "plat.install" = "customer", "plat.patch" = "customer" }
  because    = "An image of the customer's own carries the customer's operating system, agent and container runtime."
  source     = "batch-ami"
  uninherits = { "os.patch" = "AWS brings patched images to a managed compute environment." }
  confidence = "documented"
  example "applies" { ComputeResources = { Type = "EC2", ImageId = "ami-0123456789abcdef0" } }
  example "applies" "in the EC2 configuration" { ComputeResources = { Type = "EC2", Ec2Configuration = [{ ImageType = "ECS_AL2023", ImageIdOverride = "ami-0123456789abcdef0" }] } }
  example "does-not-apply" { ComputeResources = { Type = "EC2", Ec2Configuration = [{ ImageType = "ECS_AL2023" }] } }
  example "does-not-apply" "a launch template without an image" {
    ComputeResources = { Type = "EC2", LaunchTemplate = { LaunchTemplateId = ref("Template") } }
    resource "AWS::EC2::LaunchTemplate" "Template" { LaunchTemplateData = { EbsOptimized = true } }
  }
  example "unknown" { ComputeResources = { Type = "EC2", ImageId = unknown("parameter without default") } }
  example "unknown" "a launch template that is not in sight" { ComputeResources = { Type = "EC2", LaunchTemplate = { LaunchTemplateId = "lt-0123456789abcdef0" } } }
}

source "batch-ami" {
  title = "AWS Batch User Guide, Compute resource AMIs"
  url   = "https://docs.aws.amazon.com/batch/latest/userguide/compute_resource_AMIs.html"
  as_of = "2026-08"
  seen  = "2026-11"
}

source "batch-updates" {
  title = "AWS Batch User Guide, Perform infrastructure updates"
  url   = "https://docs.aws.amazon.com/batch/latest/userguide/infrastructure-updates.html"
  as_of = "2026-08"
  seen  = "2026-11"
}
