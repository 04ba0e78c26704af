service "eks" {
  title      = "Amazon Elastic Kubernetes Service"
  names      = ["eks-auth", "Amazon EKS Auth", "EKS Auth", "amazon eks", "kubernetes", "managed kubernetes", "eks auto mode", "eks hybrid nodes"]
  model      = "container"
  prefixes   = ["AWS::EKS::"]
  because    = "AWS runs and patches the Kubernetes control plane; nodes are shared more or less by their kind, and workloads, Kubernetes' own rights and networks are the customer's."
  sources    = ["eks-security", "eks-bpg"]
  classed_by = "eks-security"
  documents = {
    "iam.platform" = "eks-security"
  }

  type "AWS::EKS::Cluster" {
    title  = "Cluster"
    name   = "Name"
    traits = ["host", "code", "store", "endpoint"]
  }
  type "AWS::EKS::Nodegroup" {
    title  = "Managed node group"
    name   = "NodegroupName"
    traits = ["host", "code", "endpoint"]
  }
  type "AWS::EKS::FargateProfile" {
    title  = "Fargate profile"
    name   = "FargateProfileName"
    traits = ["host", "code", "endpoint"]
  }
  type "AWS::EKS::Addon" {
    title  = "Add-on"
    name   = "AddonName"
    traits = ["setting"]
    bears  = ["plat.install", "plat.patch", "plat.update-settings"]
  }
  type "AWS::EKS::Capability" {
    title  = "Managed capability (Argo CD, ACK, kro)"
    name   = "CapabilityName"
    traits = ["setting"]
    bears  = ["plat.install", "plat.patch", "iam.platform"]
  }
  type "AWS::EKS::AccessEntry" {
    title  = "Access entry"
    traits = ["identity"]
    bears  = ["iam.platform"]
  }
  type "AWS::EKS::IdentityProviderConfig" {
    title  = "Identity provider"
    name   = "IdentityProviderConfigName"
    traits = ["identity"]
    bears  = ["iam.platform"]
  }
  type "AWS::EKS::PodIdentityAssociation" {
    title  = "Pod identity association"
    traits = ["identity"]
  }
  settings = ["AWS::EKS::CertificateAuthority"]
}

override "eks-cluster" {
  on      = ["AWS::EKS::Cluster"]
  holders = { "plat.patch" = "shared", "plat.update-settings" = "customer", "iam.platform" = "customer" }
  parts = {
    "plat.patch" = {
      aws      = "Patches the control plane within the Kubernetes version that the cluster runs."
      customer = "Moves the cluster to the next minor version before support ends, and add-ons and nodes after it."
    }
  }
  because    = "AWS patches the control plane within a minor version; the choice and the leaving of versions, and everything inside Kubernetes, is the customer's."
  source     = "eks-versions"
  confidence = "derived"
}

override "eks-cluster-encryption" {
  on      = ["AWS::EKS::Cluster"]
  holders = { "data.encrypt-rest" = "shared" }
  parts = {
    "data.encrypt-rest" = {
      aws      = "From Kubernetes 1.28 on, envelope encryption of all data of the Kubernetes API under a key that AWS owns, unasked; and the disks of etcd."
      customer = "Naming a KMS key of its own where the rules ask for one, and encrypting the volumes of its workloads."
    }
  }
  because    = "From Kubernetes 1.28 on all data of the API is envelope-encrypted by default; the key may be the customer's, and volumes are its own."
  source     = "eks-envelope-encryption"
  confidence = "documented"
}

override "eks-hybrid" {
  on      = ["AWS::EKS::Cluster"]
  when    = length(self.RemoteNetworkConfig.RemoteNodeNetworks) > 0
  holders = { "phys.facility" = "shared", "infra.hardware" = "shared", "virt.hypervisor" = "shared", "virt.host-os" = "shared", "os.patch" = "shared", "os.configuration" = "shared", "os.host-access" = "shared", "plat.install" = "shared", "plat.patch" = "shared" }
  parts = {
    "phys.facility" = {
      aws      = "The sites of the control plane and of nodes in the cloud."
      customer = "The site where the hybrid nodes stand."
    }
    "infra.hardware" = {
      aws      = "The machines of the control plane and of nodes in the cloud."
      customer = "The machines that join as hybrid nodes."
    }
    "virt.hypervisor" = {
      aws      = "Virtualisation in the cloud."
      customer = "Virtualisation, if any, under the hybrid nodes."
    }
    "virt.host-os" = {
      aws      = "Hosts in the cloud."
      customer = "Hosts, if any, under the hybrid nodes."
    }
    "os.patch" = {
      aws      = "The control plane's operating system."
      customer = "The operating system of every hybrid node."
    }
    "os.configuration" = {
      aws      = "The control plane's operating system."
      customer = "Choice and hardening of the system on every hybrid node."
    }
    "os.host-access" = {
      aws      = "Access to the machines of the control plane."
      customer = "Who may log in to the hybrid nodes."
    }
    "plat.install" = {
      aws      = "Runs the control plane and publishes the node's components."
      customer = "Installs them on every machine, and joins it to the cluster."
    }
    "plat.patch" = {
      aws      = "Patches the control plane and publishes the node's components."
      customer = "Upgrades the nodes: they do not move with the control plane."
    }
  }
  because    = "Hybrid nodes are machines of the customer's own that join a cluster in the cloud."
  source     = "eks-hybrid"
  confidence = "derived"
  example "applies" { RemoteNetworkConfig = { RemoteNodeNetworks = [{ Cidrs = ["10.80.0.0/16"] }] } }
  example "does-not-apply" { Version = "1.34" }
  example "unknown" { RemoteNetworkConfig = unknown("parameter without default") }
}

override "eks-auto" {
  on      = ["AWS::EKS::Cluster"]
  when    = self.ComputeConfig.Enabled == true
  holders = { "os.patch" = "aws", "os.configuration" = "aws", "os.host-access" = "aws", "plat.patch" = "shared", "svc.capacity" = "aws", "iam.platform" = "customer", "plat.update-settings" = "customer" }
  parts = {
    "plat.patch" = {
      aws      = "Patches the control plane, and replaces nodes and the components that Auto Mode brings."
      customer = "Moves the cluster to the next minor version, keeps add-ons of its own up to date, and leaves room for nodes to be replaced."
    }
  }
  because    = "In Auto Mode EKS creates, patches and deletes the nodes and lets nobody log in to them; workloads, add-ons of one's own and volumes stay the customer's."
  source     = "eks-auto"
  confidence = "documented"
  since      = "2024-12-01"
  example "applies" { ComputeConfig = { Enabled = true, NodePools = ["general-purpose"] } }
  example "does-not-apply" { Version = "1.34" }
  example "unknown" { ComputeConfig = { Enabled = unknown("parameter without default") } }
}

override "eks-local-cluster" {
  on      = ["AWS::EKS::Cluster"]
  when    = self.OutpostConfig != null
  holders = { "phys.facility" = "customer", "ops.resilience" = "shared" }
  parts = {
    "ops.resilience" = {
      aws      = "Replaces failed instances of the control plane on the Outpost."
      customer = "Keeps the Outpost powered, connected and large enough, and spreads what must not stop over further sites."
    }
  }
  because    = "The control plane of a local cluster runs on an Outpost, on the customer's premises."
  source     = "eks-outposts"
  confidence = "derived"
  example "applies" { OutpostConfig = { OutpostArns = ["arn:aws:outposts:eu-west-1:123456789012:outpost/op-1"], ControlPlaneInstanceType = "m5.large" } }
  example "does-not-apply" { Version = "1.34" }
  example "unknown" { OutpostConfig = unknown("parameter without default") }
}

override "eks-mng" {
  on      = ["AWS::EKS::Nodegroup"]
  holders = { "os.patch" = "shared", "os.configuration" = "shared", "plat.patch" = "shared", "plat.update-settings" = "customer" }
  parts = {
    "os.patch" = {
      aws      = "Builds images for EKS with the fixes of the operating system, and replaces nodes once an update is asked for."
      customer = "Rolls each new image release out to the node group: nothing is replaced until then."
    }
    "os.configuration" = {
      aws      = "Chooses and sets up the image for EKS."
      customer = "Whatever launch template, user data and daemon sets change on the nodes."
    }
    "plat.patch" = {
      aws      = "Publishes images with patched kubelet and container runtime."
      customer = "Updates the node group to them, and to each new Kubernetes version."
    }
  }
  because    = "AWS builds patched images, but a managed node group moves to them only when the customer updates it."
  source     = "eks-mng"
  confidence = "documented"
}

override "eks-mng-access" {
  on         = ["AWS::EKS::Nodegroup"]
  holders    = { "iam.platform" = "customer" }
  because    = "What nodes and pods may do in Kubernetes is the customer's."
  source     = "eks-security"
  confidence = "derived"
}

override "eks-mng-nodes" {
  on      = ["AWS::EKS::Nodegroup"]
  holders = { "os.host-access" = "customer", "svc.capacity" = "shared" }
  parts = {
    "svc.capacity" = {
      aws      = "Keeps the wished number of nodes in the group running."
      customer = "Sets sizes and types, and runs an autoscaler where the number should follow the load."
    }
  }
  because    = "The nodes are EC2 instances in the customer's account: it decides on remote access, node role and sizes."
  source     = "eks-mng"
  confidence = "derived"
}

override "eks-mng-custom" {
  on      = ["AWS::EKS::Nodegroup"]
  let     = { template = referenced(coalesce(self.LaunchTemplate.Id, self.LaunchTemplate.Name), "AWS::EC2::LaunchTemplate") }
  when    = self.AmiType == "CUSTOM" || (self.AmiType == null && self.LaunchTemplate != null && (let.template == null ? unknown("a launch template that is not in sight may name an image") : let.template.LaunchTemplateData.ImageId != null))
  holders = { "os.patch" = "customer", "os.configuration" = "customer", "plat.install" = "shared", "plat.patch" = "shared" }
  parts = {
    "plat.install" = {
      aws      = "Runs the control plane, and starts nodes from the image that it is given."
      customer = "Puts kubelet and container runtime into the image, and brings the script by which nodes join."
    }
    "plat.patch" = {
      aws      = "Patches the control plane and publishes the node's components and recipes for images."
      customer = "Builds kubelet and container runtime into its image, and rolls it out."
    }
  }
  because    = "A custom image is built, patched and rolled out by the customer, who also brings the script by which nodes join."
  source     = "eks-mng"
  uninherits = { "os.patch" = "AWS builds the patched images for a managed node group." }
  confidence = "documented"
  example "applies" { AmiType = "CUSTOM" }
  example "applies" "through its launch template" {
    LaunchTemplate = { Id = ref("Template"), Version = "1" }
    resource "AWS::EC2::LaunchTemplate" "Template" { LaunchTemplateData = { ImageId = "ami-0123456789abcdef0" } }
  }
  example "does-not-apply" { AmiType = "AL2023_x86_64_STANDARD" }
  example "does-not-apply" "a launch template without an image" {
    LaunchTemplate = { Id = ref("Template"), Version = "1" }
    resource "AWS::EC2::LaunchTemplate" "Template" { LaunchTemplateData = { EbsOptimized = true } }
  }
  example "unknown" { AmiType = unknown("parameter without default") }
  example "unknown" "a launch template that is not in sight" { LaunchTemplate = { Id = "lt-0123456789abcdef0" } }
}

override "eks-fargate" {
  on         = ["AWS::EKS::FargateProfile"]
  holders    = { "os.patch" = "aws", "os.configuration" = "aws", "os.host-access" = "aws", "svc.capacity" = "aws", "plat.update-settings" = "customer" }
  because    = "On Fargate AWS patches the machine under each pod and evicts pods for it; disruption budgets and evictions that fail are the customer's."
  source     = "eks-fargate"
  confidence = "documented"
}

override "eks-fargate-pods" {
  on         = ["AWS::EKS::FargateProfile"]
  holders    = { "app.software" = "customer", "iam.platform" = "customer" }
  because    = "What runs in the pods, and what it may do in Kubernetes, is the customer's."
  source     = "eks-fargate"
  confidence = "derived"
}

override "eks-addon" {
  on      = ["AWS::EKS::Addon"]
  holders = { "plat.install" = "shared", "plat.patch" = "shared", "plat.update-settings" = "customer" }
  parts = {
    "plat.install" = {
      aws      = "Builds the add-on and installs it when asked."
      customer = "Chooses add-ons, their settings and roles."
    }
    "plat.patch" = {
      aws      = "Publishes patched versions of the add-on."
      customer = "Updates to them: an add-on stays on its version until it is told otherwise."
    }
  }
  because    = "EKS never moves an add-on to a newer version by itself."
  source     = "eks-addons"
  confidence = "derived"
}

override "eks-capability" {
  on         = ["AWS::EKS::Capability"]
  holders    = { "plat.install" = "aws", "plat.patch" = "aws", "iam.platform" = "customer" }
  because    = "A managed capability runs outside the cluster, where AWS installs and updates it; what its role and its users may do is the customer's."
  source     = "eks-capabilities"
  confidence = "derived"
}

source "eks-envelope-encryption" {
  title = "Amazon EKS User Guide, Default envelope encryption for all Kubernetes API Data"
  url   = "https://docs.aws.amazon.com/eks/latest/userguide/envelope-encryption.html"
  as_of = "2026-08"
  seen  = "2026-11"
}
