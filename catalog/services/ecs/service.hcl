service "ecs" {
  title      = "Amazon Elastic Container Service"
  names      = ["Amazon EC2 Container Service", "amazon ecs", "fargate", "aws fargate", "ecs anywhere", "ecs managed instances", "ecs express mode"]
  model      = "container"
  prefixes   = ["AWS::ECS::"]
  because    = "AWS runs the control plane; who runs the machines under the tasks hangs on where they are launched, and images, task settings and networks are the customer's."
  sources    = ["ecs-srm", "best-practices-wp"]
  classed_by = "ecs-srm"

  type "AWS::ECS::Service" {
    title  = "Service"
    name   = "ServiceName"
    traits = ["host", "code", "endpoint"]
  }
  type "AWS::ECS::TaskSet" {
    title  = "Task set"
    traits = ["host", "code", "endpoint"]
  }
  type "AWS::ECS::ExpressGatewayService" {
    title  = "Express Mode service"
    name   = "ServiceName"
    traits = ["host", "code", "endpoint"]
  }
  type "AWS::ECS::TaskDefinition" {
    title   = "Task definition"
    name    = "Family"
    traits  = ["code"]
    bears   = ["data.transit"]
    secrets = ["ContainerDefinitions.Environment"]
  }
  type "AWS::ECS::DaemonTaskDefinition" {
    title  = "Daemon task definition"
    name   = "Family"
    traits = ["code"]
  }
  type "AWS::ECS::Daemon" {
    title  = "Daemon"
    name   = "DaemonName"
    traits = ["code"]
  }
  type "AWS::ECS::CapacityProvider" {
    title  = "Capacity provider"
    name   = "Name"
    traits = ["host"]
  }
  type "AWS::ECS::Cluster" {
    title  = "Cluster"
    name   = "ClusterName"
    traits = ["setting"]
    bears  = ["data.keys", "data.encrypt-rest"]
  }
  settings = ["AWS::ECS::ClusterCapacityProviderAssociations", "AWS::ECS::PrimaryTaskSet"]
}

# Where tasks run: the launch type says so, else the capacity providers of the service, else those of its cluster (the overrides whose names end in default).
# Without either, a cluster in sight that has no default strategy means instances; of a cluster that is not in sight it can't be told.

override "ecs-fargate" {
  on         = ["AWS::ECS::Service", "AWS::ECS::TaskSet"]
  when       = self.LaunchType == "FARGATE" || anytrue([for s in self.CapacityProviderStrategy : referenced(s.CapacityProvider, "AWS::ECS::CapacityProvider") == null && of_fargate(s)])
  holders    = { "os.patch" = "aws", "os.configuration" = "aws", "os.host-access" = "aws", "plat.patch" = "aws", "plat.update-settings" = "customer", "svc.capacity" = "aws", "app.software" = "customer" }
  because    = "On Fargate AWS patches the hosts and retires tasks on outdated ones; a service replaces them, a task started by itself the customer starts anew. Platform version and image stay the customer's."
  source     = "ecs-fargate-maint"
  confidence = "documented"
  example "applies" "by launch type" { LaunchType = "FARGATE" }
  example "applies" "by capacity provider" { CapacityProviderStrategy = [{ CapacityProvider = "FARGATE_SPOT", Weight = 1 }] }
  example "does-not-apply" "instances" { LaunchType = "EC2" }
  example "does-not-apply" "a provider of instances" {
    CapacityProviderStrategy = [{ CapacityProvider = ref("Instances"), Weight = 1 }]
    resource "AWS::ECS::CapacityProvider" "Instances" { AutoScalingGroupProvider = { AutoScalingGroupArn = "arn:aws:autoscaling:eu-west-1:123456789012:autoScalingGroup:1:autoScalingGroupName/a" } }
  }
  example "unknown" { LaunchType = unknown("parameter without default") }
}

override "ecs-fargate-default" {
  on         = ["AWS::ECS::Service", "AWS::ECS::TaskSet"]
  when       = placed_by_cluster(self, anytrue([for s in referenced(self.Cluster, "AWS::ECS::Cluster").DefaultCapacityProviderStrategy : referenced(s.CapacityProvider, "AWS::ECS::CapacityProvider") == null && of_fargate(s)]))
  holders    = { "os.patch" = "aws", "os.configuration" = "aws", "os.host-access" = "aws", "plat.patch" = "aws", "plat.update-settings" = "customer", "svc.capacity" = "aws", "app.software" = "customer" }
  because    = "The cluster's default strategy brings tasks to Fargate where the service says nothing itself."
  source     = "ecs-fargate-maint"
  confidence = "derived"
  example "applies" {
    Cluster = ref("Cluster")
    resource "AWS::ECS::Cluster" "Cluster" { DefaultCapacityProviderStrategy = [{ CapacityProvider = "FARGATE", Weight = 1 }] }
  }
  example "does-not-apply" "a launch type" { LaunchType = "EC2" }
  example "does-not-apply" "a cluster without a default" {
    Cluster = ref("Cluster")
    resource "AWS::ECS::Cluster" "Cluster" { ClusterName = "shop" }
  }
  example "unknown" "a cluster that is not in sight" { Cluster = "shop" }
}

override "ecs-express" {
  on         = ["AWS::ECS::ExpressGatewayService"]
  holders    = { "os.patch" = "aws", "os.configuration" = "aws", "os.host-access" = "aws", "plat.patch" = "aws", "svc.capacity" = "aws", "app.software" = "customer" }
  because    = "Express Mode runs the customer's image on Fargate and sets up load balancer and scaling; the image and the rights of its roles stay the customer's."
  source     = "ecs-express"
  confidence = "derived"
}

override "ecs-managed-instances" {
  on         = ["AWS::ECS::Service", "AWS::ECS::TaskSet"]
  when       = self.LaunchType == "MANAGED_INSTANCES" || anytrue([for s in self.CapacityProviderStrategy : provides(s, "ManagedInstancesProvider")])
  holders    = { "os.patch" = "aws", "os.configuration" = "aws", "plat.patch" = "aws", "svc.capacity" = "aws", "plat.update-settings" = "customer", "app.software" = "customer" }
  because    = "AWS starts, patches and replaces managed instances, none of which lives longer than 14 days; when they may be replaced is said by the customer's event windows."
  source     = "ecs-mi"
  confidence = "documented"
  example "applies" {
    CapacityProviderStrategy = [{ CapacityProvider = ref("Managed"), Weight = 1 }]
    resource "AWS::ECS::CapacityProvider" "Managed" { ManagedInstancesProvider = { InfrastructureRoleArn = "arn:aws:iam::123456789012:role/ecs" } }
  }
  example "does-not-apply" { LaunchType = "FARGATE" }
  example "does-not-apply" "Fargate by capacity provider" { CapacityProviderStrategy = [{ CapacityProvider = "FARGATE", Weight = 1 }] }
  example "unknown" "a provider that is not in sight" { CapacityProviderStrategy = [{ CapacityProvider = "compute", Weight = 1 }] }
}

override "ecs-managed-instances-default" {
  on         = ["AWS::ECS::Service", "AWS::ECS::TaskSet"]
  when       = placed_by_cluster(self, anytrue([for s in referenced(self.Cluster, "AWS::ECS::Cluster").DefaultCapacityProviderStrategy : provides(s, "ManagedInstancesProvider")]))
  holders    = { "os.patch" = "aws", "os.configuration" = "aws", "plat.patch" = "aws", "svc.capacity" = "aws", "plat.update-settings" = "customer", "app.software" = "customer" }
  because    = "The cluster's default strategy brings tasks to managed instances where the service says nothing itself."
  source     = "ecs-mi"
  confidence = "derived"
  example "applies" {
    Cluster = ref("Cluster")
    resource "AWS::ECS::CapacityProvider" "Managed" { ManagedInstancesProvider = { InfrastructureRoleArn = "arn:aws:iam::123456789012:role/ecs" } }
    resource "AWS::ECS::Cluster" "Cluster" { DefaultCapacityProviderStrategy = [{ CapacityProvider = ref("Managed"), Weight = 1 }] }
  }
  example "does-not-apply" { LaunchType = "FARGATE" }
  example "does-not-apply" "Fargate by the cluster's default" {
    Cluster = ref("Cluster")
    resource "AWS::ECS::Cluster" "Cluster" { DefaultCapacityProviderStrategy = [{ CapacityProvider = "FARGATE", Weight = 1 }] }
  }
  example "unknown" "a cluster that is not in sight" { Cluster = "shop" }
}

override "ecs-ec2" {
  on         = ["AWS::ECS::Service", "AWS::ECS::TaskSet"]
  when       = self.LaunchType == "EC2" || anytrue([for s in self.CapacityProviderStrategy : provides(s, "AutoScalingGroupProvider")])
  holders    = { "os.patch" = "customer", "os.configuration" = "customer", "os.host-access" = "customer", "plat.patch" = "customer", "svc.capacity" = "customer" }
  because    = "Container instances are the customer's: operating system, container agent and runtime, who logs in, and how many there are. AWS runs the control plane and publishes images to build on."
  source     = "ecs-linux"
  confidence = "documented"
  example "applies" { LaunchType = "EC2" }
  example "applies" "a provider of instances" {
    CapacityProviderStrategy = [{ CapacityProvider = ref("Instances"), Weight = 1 }]
    resource "AWS::ECS::CapacityProvider" "Instances" { AutoScalingGroupProvider = { AutoScalingGroupArn = "arn:aws:autoscaling:eu-west-1:123456789012:autoScalingGroup:1:autoScalingGroupName/a" } }
  }
  example "does-not-apply" { LaunchType = "FARGATE" }
  example "unknown" "a provider that is not in sight" { CapacityProviderStrategy = [{ CapacityProvider = "compute", Weight = 1 }] }
}

override "ecs-ec2-default" {
  on         = ["AWS::ECS::Service", "AWS::ECS::TaskSet"]
  when       = placed_by_cluster(self, length(referenced(self.Cluster, "AWS::ECS::Cluster").DefaultCapacityProviderStrategy) == 0 || anytrue([for s in referenced(self.Cluster, "AWS::ECS::Cluster").DefaultCapacityProviderStrategy : provides(s, "AutoScalingGroupProvider")]))
  holders    = { "os.patch" = "customer", "os.configuration" = "customer", "os.host-access" = "customer", "plat.patch" = "customer", "svc.capacity" = "customer" }
  because    = "Where neither service nor cluster says anything else, tasks run on the customer's container instances."
  source     = "ecs-linux"
  confidence = "derived"
  example "applies" "a cluster without a strategy" {
    Cluster = ref("Cluster")
    resource "AWS::ECS::Cluster" "Cluster" { ClusterName = "shop" }
  }
  example "applies" "instances by the cluster's default" {
    Cluster = ref("Cluster")
    resource "AWS::ECS::CapacityProvider" "Instances" { AutoScalingGroupProvider = { AutoScalingGroupArn = "arn:aws:autoscaling:eu-west-1:123456789012:autoScalingGroup:1:autoScalingGroupName/a" } }
    resource "AWS::ECS::Cluster" "Cluster" { DefaultCapacityProviderStrategy = [{ CapacityProvider = ref("Instances"), Weight = 1 }] }
  }
  example "does-not-apply" { LaunchType = "FARGATE" }
  example "does-not-apply" "Fargate by the cluster's default" {
    Cluster = ref("Cluster")
    resource "AWS::ECS::Cluster" "Cluster" { DefaultCapacityProviderStrategy = [{ CapacityProvider = "FARGATE", Weight = 1 }] }
  }
  example "unknown" "a cluster that is not in sight" { Cluster = "shop" }
}

override "ecs-ec2-platform" {
  on      = ["AWS::ECS::Service", "AWS::ECS::TaskSet"]
  when    = self.LaunchType == "EC2" || anytrue([for s in self.CapacityProviderStrategy : referenced(s.CapacityProvider, "AWS::ECS::CapacityProvider").AutoScalingGroupProvider != null])
  holders = { "plat.install" = "shared", "plat.update-settings" = "not-applicable" }
  parts = {
    "plat.install" = {
      aws      = "Runs the control plane and puts agent and container runtime into the images that it publishes for ECS."
      customer = "Installs and runs agent and container runtime on images of its own, and keeps all instances registered."
    }
  }
  because    = "The agent comes with AWS's images but runs on the customer's instances, and no switch lets AWS update it there."
  source     = "ecs-linux"
  confidence = "derived"
  example "applies" { LaunchType = "EC2" }
  example "does-not-apply" { LaunchType = "FARGATE" }
  example "unknown" { LaunchType = unknown("parameter without default") }
}

override "ecs-anywhere" {
  on      = ["AWS::ECS::Service", "AWS::ECS::TaskSet"]
  when    = self.LaunchType == "EXTERNAL"
  holders = { "phys.facility" = "customer", "infra.hardware" = "customer", "virt.hypervisor" = "customer", "virt.host-os" = "customer", "os.patch" = "customer", "os.configuration" = "customer", "os.host-access" = "customer", "plat.install" = "shared", "plat.patch" = "customer", "plat.update-settings" = "not-applicable", "svc.capacity" = "customer", "net.firewall" = "customer", "net.segmentation" = "customer" }
  parts = {
    "plat.install" = {
      aws      = "Runs the control plane and publishes the agents."
      customer = "Installs ECS agent, SSM agent and container runtime on each machine, and keeps it registered."
    }
  }
  because    = "ECS Anywhere runs tasks on machines of the customer's own: site, hardware, virtualisation, operating system, agent and firewall are the customer's, only the control plane is AWS's."
  source     = "ecs-anywhere"
  confidence = "derived"
  example "applies" { LaunchType = "EXTERNAL" }
  example "does-not-apply" { LaunchType = "FARGATE" }
  example "unknown" { LaunchType = unknown("parameter without default") }
}

override "ecs-provider-managed-instances" {
  on         = ["AWS::ECS::CapacityProvider"]
  when       = self.ManagedInstancesProvider != null || (self.AutoScalingGroupProvider == null && unknown("the provider does not say whose instances it starts"))
  holders    = { "os.patch" = "aws", "os.configuration" = "aws", "plat.patch" = "aws", "svc.capacity" = "aws", "plat.update-settings" = "customer" }
  because    = "The provider's instances are started, patched and replaced by AWS within 14 days; the customer says what they must offer and when they may go."
  source     = "ecs-mi"
  confidence = "documented"
  example "applies" { ManagedInstancesProvider = { InfrastructureRoleArn = "arn:aws:iam::123456789012:role/ecs" } }
  example "does-not-apply" { AutoScalingGroupProvider = { AutoScalingGroupArn = "arn:aws:autoscaling:eu-west-1:123456789012:autoScalingGroup:1:autoScalingGroupName/a" } }
  example "unknown" "nothing said" { Name = "batch" }
  example "unknown" { ManagedInstancesProvider = unknown("parameter without default") }
}

override "ecs-provider-instances" {
  on      = ["AWS::ECS::CapacityProvider"]
  when    = self.AutoScalingGroupProvider != null || (self.ManagedInstancesProvider == null && unknown("the provider does not say whose instances it starts"))
  holders = { "os.patch" = "customer", "os.configuration" = "customer", "os.host-access" = "customer", "plat.patch" = "customer", "plat.update-settings" = "not-applicable", "svc.capacity" = "shared" }
  parts = {
    "svc.capacity" = {
      aws      = "With managed scaling on, adds and removes instances of the group as tasks need them."
      customer = "Sets the group's limits and instance types, and leaves managed scaling on."
    }
  }
  because    = "The instances are those of an Auto Scaling group of the customer's, with its image, its agent and its logins."
  source     = "ecs-linux"
  confidence = "derived"
  example "applies" { AutoScalingGroupProvider = { AutoScalingGroupArn = "arn:aws:autoscaling:eu-west-1:123456789012:autoScalingGroup:1:autoScalingGroupName/a" } }
  example "does-not-apply" { ManagedInstancesProvider = { InfrastructureRoleArn = "arn:aws:iam::123456789012:role/ecs" } }
  example "unknown" "nothing said" { Name = "batch" }
  example "unknown" { AutoScalingGroupProvider = unknown("parameter without default") }
}
