service "emr" {
  title    = "Amazon EMR"
  names    = ["elastic mapreduce", "elasticmapreduce", "emr serverless", "emr-serverless", "emr on eks", "emr-containers", "EMR containers", "Amazon EMR Containers", "Amazon EMR on EKS (EMR Containers)", "Amazon Elastic MapReduce"]
  model    = "container"
  prefixes = ["AWS::EMR::", "AWS::EMRServerless::", "AWS::EMRContainers::"]
  because  = "AWS builds and installs the releases; the cluster's images, renewal, network, encryption and users are the customer's choice."
  other_models = {
    abstracted = "A serverless application has no cluster: AWS runs the workers; release, jobs, network, encryption and rights are the customer's."
  }
  sources    = ["best-practices-wp", "emr-ami"]
  classed_by = "best-practices-wp"

  type "AWS::EMR::Cluster" {
    title    = "Cluster on EC2"
    name     = "Name"
    traits   = ["host", "code", "store", "endpoint"]
    secrets  = ["BootstrapActions.ScriptBootstrapAction.Args"]
    decisive = ["ReleaseLabel"]
  }
  type "AWS::EMR::InstanceGroupConfig" {
    title  = "Further instance group of a cluster"
    traits = ["host"]
  }
  type "AWS::EMR::InstanceFleetConfig" {
    title  = "Further instance fleet of a cluster"
    traits = ["host"]
  }
  type "AWS::EMR::SecurityConfiguration" {
    title  = "Security configuration"
    name   = "Name"
    traits = ["setting"]
    bears  = ["data.encrypt-rest", "data.transit"]
  }
  type "AWS::EMR::Studio" {
    title  = "Studio"
    name   = "Name"
    traits = ["store", "endpoint"]
  }
  type "AWS::EMRServerless::Application" {
    title    = "Serverless application"
    name     = "Name"
    traits   = ["host", "code"]
    model    = "abstracted"
    decisive = ["ReleaseLabel"]
  }
  type "AWS::EMRContainers::VirtualCluster" {
    title  = "Virtual cluster on EKS"
    name   = "Name"
    traits = ["code"]
    bears  = ["plat.install", "plat.patch", "plat.update-settings"]
  }
  type "AWS::EMRContainers::JobTemplate" {
    title  = "Job template on EKS"
    name   = "Name"
    traits = ["setting"]
    bears  = ["plat.update-settings"]
  }
  type "AWS::EMRContainers::Endpoint" {
    title  = "Interactive endpoint on EKS"
    name   = "Name"
    traits = ["setting"]
    bears  = ["plat.update-settings"]
  }
  type "AWS::EMRContainers::SecurityConfiguration" {
    title  = "Security configuration on EKS"
    name   = "Name"
    traits = ["setting"]
    bears  = ["data.encrypt-rest", "data.transit"]
  }
  type "AWS::EMR::BlockPublicAccessConfiguration" {
    title  = "Block public access of clusters in a Region (Terraform only)"
    traits = ["setting"]
    bears  = ["net.exposure"]
  }
  settings = ["AWS::EMR::Step", "AWS::EMR::StudioSessionMapping", "AWS::EMR::WALWorkspace"]
}

override "emr-ec2" {
  on      = ["AWS::EMR::Cluster", "AWS::EMR::InstanceGroupConfig", "AWS::EMR::InstanceFleetConfig"]
  holders = { "os.patch" = "shared", "plat.patch" = "shared" }
  parts = {
    "os.patch" = {
      aws      = "Builds the Amazon Linux image of each release, renews it for the newest patch releases, and lets instances fetch security updates at their first start."
      customer = "Chooses a release whose image is renewed, and replaces running clusters: updates that need a restart never reach a running one."
    }
    "plat.patch" = {
      aws      = "Publishes releases with patched Hadoop, Spark and other applications."
      customer = "Starts clusters anew on a newer release; a running cluster keeps the applications it began with."
    }
  }
  because    = "The image belongs to the release and running clusters are not patched in place, so both sides must act."
  source     = "emr-ami"
  confidence = "documented"
}

override "emr-ec2-access" {
  on      = ["AWS::EMR::Cluster", "AWS::EMR::InstanceGroupConfig", "AWS::EMR::InstanceFleetConfig"]
  holders = { "net.firewall" = "customer", "iam.platform" = "customer" }
  parts = {
    "net.firewall" = {
      customer = "The security groups of the nodes; those that EMR manages must not be opened further than needed."
    }
    "iam.platform" = {
      customer = "Kerberos, users of Hadoop, Hive and Hue, and who may submit steps."
    }
  }
  because    = "The guide makes security groups, access control and the software on the instances the customer's to configure."
  source     = "emr-security"
  confidence = "documented"
}

override "emr-ec2-nodes" {
  on      = ["AWS::EMR::Cluster", "AWS::EMR::InstanceGroupConfig", "AWS::EMR::InstanceFleetConfig"]
  holders = { "os.configuration" = "shared", "os.host-access" = "customer", "svc.capacity" = "shared" }
  parts = {
    "os.host-access" = {
      customer = "Key pair, reach of port 22 on the nodes, and Session Manager."
    }
    "os.configuration" = {
      aws      = "Sets up the image and the applications of the release."
      customer = "Whatever bootstrap actions, configuration classifications and steps change on the nodes."
    }
    "svc.capacity" = {
      aws      = "Adds, replaces and removes nodes as it is told."
      customer = "Sizes the cluster or sets the limits of managed scaling."
    }
  }
  because    = "The nodes are EC2 instances in the customer's account, which can be logged in to with the customer's key pair and changed by bootstrap actions."
  source     = "emr-plan-software"
  confidence = "derived"
}

override "emr-past-support" {
  on      = ["AWS::EMR::Cluster", "AWS::EMRServerless::Application"]
  when    = !supported("emr", self.ReleaseLabel, date)
  holders = { "plat.patch" = "customer", "plat.update-settings" = "customer" }
  modes   = { "plat.patch" = "configured" }
  parts = {
    "plat.patch" = {
      customer = "Moves to a release in standard support; until then asks AWS for the extended support that it offers to late releases, without which nobody fixes Spark, Hadoop and the others any more."
    }
    "plat.update-settings" = {
      customer = "Leaving releases before their standard support is over."
    }
  }
  because    = "A release gets fixes while it is in standard support; that of this one is over, and AWS extends it only for those who ask."
  source     = "emr-support"
  confidence = "derived"
  example "applies" { ReleaseLabel = "emr-7.1.0" }
  example "applies" "whose support AWS extends on request" { ReleaseLabel = "emr-7.5.0" }
  example "applies" "of an older line" { ReleaseLabel = "emr-6.15.0" }
  example "applies" "of the oldest" { ReleaseLabel = "emr-5.36.2" }
  example "does-not-apply" { ReleaseLabel = "emr-7.13.0" }
  example "unknown" { ReleaseLabel = unknown("parameter without default") }
}

override "emr-custom-ami" {
  on = ["AWS::EMR::Cluster"]
  let = {
    groups = anytrue([for g in [self.Instances.MasterInstanceGroup, self.Instances.CoreInstanceGroup] : g.CustomAmiId != null]) || anytrue([for g in self.Instances.TaskInstanceGroups : g.CustomAmiId != null])
    fleets = anytrue([for f in [self.Instances.MasterInstanceFleet, self.Instances.CoreInstanceFleet] : anytrue([for c in f.InstanceTypeConfigs : c.CustomAmiId != null])]) || anytrue([for f in self.Instances.TaskInstanceFleets : anytrue([for c in f.InstanceTypeConfigs : c.CustomAmiId != null])])
  }
  when    = self.CustomAmiId != null || let.groups || let.fleets
  holders = { "os.patch" = "customer", "os.configuration" = "customer" }
  parts = {
    "os.patch" = {
      customer = "Builds its image anew from a newer Amazon Linux and starts clusters from it; EMR changes nothing in it."
    }
    "os.configuration" = {
      customer = "Everything in the image, beside what bootstrap actions and classifications change."
    }
  }
  because    = "A custom AMI is the customer's own image: its packages and settings are the customer's to renew."
  uninherits = { "os.patch" = "EMR brings a patched operating system with each release." }
  source     = "emr-ami"
  confidence = "documented"
  example "applies" {
    CustomAmiId  = "ami-0123456789abcdef0"
    ReleaseLabel = "emr-7.5.0"
  }
  example "applies" "in a task group only" {
    ReleaseLabel = "emr-7.5.0"
    Instances    = { TaskInstanceGroups = [{ InstanceType = "m6g.xlarge", CustomAmiId = "ami-0123456789abcdef0" }] }
  }
  example "does-not-apply" { ReleaseLabel = "emr-7.5.0" }
  example "unknown" {
    CustomAmiId  = unknown("parameter without default")
    ReleaseLabel = "emr-7.5.0"
  }
}

override "emr-nodes-custom-ami" {
  on      = ["AWS::EMR::InstanceGroupConfig", "AWS::EMR::InstanceFleetConfig"]
  when    = self.CustomAmiId != null || anytrue([for c in self.InstanceTypeConfigs : c.CustomAmiId != null])
  holders = { "os.patch" = "customer", "os.configuration" = "customer" }
  parts = {
    "os.patch" = {
      customer = "Builds its image anew from a newer Amazon Linux and starts the nodes from it."
    }
    "os.configuration" = {
      customer = "Everything in the image of these nodes."
    }
  }
  because    = "Nodes started from a custom AMI run an image that the customer builds and renews."
  uninherits = { "os.patch" = "EMR brings a patched operating system with each release." }
  source     = "emr-custom-ami-page"
  confidence = "derived"
  example "applies" { CustomAmiId = "ami-0123456789abcdef0" }
  example "does-not-apply" { InstanceRole = "TASK" }
  example "unknown" { CustomAmiId = unknown("parameter without default") }
}

override "emr-serverless" {
  on      = ["AWS::EMRServerless::Application"]
  holders = { "os.patch" = "aws", "os.configuration" = "aws", "plat.update-settings" = "customer", "svc.capacity" = "aws" }
  parts = {
    "plat.update-settings" = {
      customer = "Choosing the release label and moving to newer ones: an application stays on the release it names."
    }
  }
  because    = "There is no cluster to look after: AWS runs the workers, the customer chooses the release label."
  source     = "emr-serverless-releases"
  confidence = "derived"
}

override "emr-serverless-own-network" {
  on      = ["AWS::EMRServerless::Application"]
  holders = { "net.segmentation" = "shared" }
  parts = {
    "net.segmentation" = {
      aws      = "Runs the workers in a network of its own and keeps applications apart."
      customer = "Deciding whether the application is attached to a VPC, and putting code that must not mix into applications of its own."
    }
  }
  because    = "Without a VPC the workers stand in AWS's network; whether that is right is the customer's decision."
  source     = "emr-serverless-security"
  confidence = "derived"
}

override "emr-serverless-network" {
  on      = ["AWS::EMRServerless::Application"]
  when    = length(self.NetworkConfiguration.SubnetIds) > 0
  holders = { "net.firewall" = "customer", "net.segmentation" = "customer" }
  parts = {
    "net.firewall" = {
      customer = "The security groups of the workers."
    }
    "net.segmentation" = {
      customer = "The subnets that the workers are attached to, their routes and endpoints."
    }
  }
  because    = "Workers attached to a VPC reach it through subnets and security groups that the customer names."
  source     = "emr-serverless-releases"
  confidence = "derived"
  example "applies" { NetworkConfiguration = { SubnetIds = ["subnet-1"], SecurityGroupIds = ["sg-1"] } }
  example "does-not-apply" { ReleaseLabel = "emr-7.5.0" }
  example "unknown" { NetworkConfiguration = unknown("parameter without default") }
}

override "emr-serverless-custom-image" {
  on      = ["AWS::EMRServerless::Application"]
  when    = self.ImageConfiguration.ImageUri != null || anytrue([for role, w in self.WorkerTypeSpecifications : w.ImageConfiguration.ImageUri != null])
  holders = { "os.patch" = "shared", "plat.patch" = "shared" }
  parts = {
    "os.patch" = {
      aws      = "Patches the hosts and publishes base images for each release."
      customer = "Builds the worker image anew from the newest base image and updates the application."
    }
    "plat.patch" = {
      aws      = "Publishes base images with patched Spark and Hive."
      customer = "Builds and deploys its own image from them."
    }
  }
  because    = "Workers run the customer's container image, which AWS does not change."
  uninherits = { "os.patch" = "A serverless application has no operating system to patch." }
  source     = "emr-serverless-image"
  confidence = "derived"
  example "applies" { ImageConfiguration = { ImageUri = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/spark:1" } }
  example "does-not-apply" { ReleaseLabel = "emr-7.5.0" }
  example "unknown" { ImageConfiguration = unknown("parameter without default") }
}

override "emr-eks" {
  on      = ["AWS::EMRContainers::VirtualCluster", "AWS::EMRContainers::JobTemplate", "AWS::EMRContainers::Endpoint"]
  holders = { "plat.update-settings" = "customer" }
  parts = {
    "plat.update-settings" = {
      customer = "A release label that ends in -latest, and newer labels in time."
    }
  }
  because    = "Each job names a release label: one that ends in -latest takes the newest security updates, a dated one stays as it was. The nodes follow the rules of the EKS cluster."
  source     = "emr-eks"
  confidence = "documented"
}
