service "pcs" {
  title    = "AWS Parallel Computing Service"
  names    = ["aws pcs", "slurm", "hpc cluster"]
  model    = "container"
  prefixes = ["AWS::PCS::"]
  because  = "AWS runs the Slurm controller in an account of its own; compute nodes are EC2 instances in the customer's account, started from the customer's image."
  other_models = {
    infrastructure = "Compute nodes are EC2 instances in the customer's account, started from the customer's image."
  }
  sources    = ["pcs-infrastructure", "pcs-what"]
  classed_by = "pcs-infrastructure"

  type "AWS::PCS::Cluster" {
    title  = "Cluster"
    name   = "Name"
    traits = ["host", "store", "endpoint"]
  }
  type "AWS::PCS::ComputeNodeGroup" {
    title  = "Compute node group"
    name   = "Name"
    traits = ["host", "code", "endpoint"]
    model  = "infrastructure"
  }
  settings = ["AWS::PCS::Queue"]
}

override "pcs-cluster" {
  on      = ["AWS::PCS::Cluster"]
  holders = { "plat.patch" = "shared", "plat.update-settings" = "customer", "iam.platform" = "customer", "data.encrypt-rest" = "aws" }
  parts = {
    "plat.patch" = {
      aws      = "Patches the controller within the Slurm version of the cluster."
      customer = "Moves to a newer Slurm version before support ends."
    }
  }
  because    = "The controller is AWS's, its Slurm version, its accounts and its secret key are the customer's choice."
  source     = "pcs-infrastructure"
  confidence = "derived"
}

override "pcs-nodes" {
  on      = ["AWS::PCS::ComputeNodeGroup"]
  holders = { "svc.capacity" = "shared", "plat.install" = "customer", "plat.patch" = "customer" }
  parts = {
    "svc.capacity" = {
      aws      = "Starts and stops nodes as jobs ask for them."
      customer = "Sets limits, instance types and subnets with room for them."
    }
  }
  because    = "Nodes start from an image into which the customer has put the agent and Slurm; a newer image reaches them only when the group is updated."
  source     = "pcs-nodes-update"
  confidence = "derived"
}

source "pcs-what" {
  title = "AWS PCS API Reference, Welcome"
  url   = "https://docs.aws.amazon.com/pcs/latest/APIReference/Welcome.html"
  as_of = "2025-09"
  seen  = "2026-11"
}

source "pcs-infrastructure" {
  title = "AWS PCS User Guide, Infrastructure security"
  url   = "https://docs.aws.amazon.com/pcs/latest/userguide/infrastructure-security.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Read in a machine-translated copy."
}

source "pcs-nodes-update" {
  title = "AWS PCS User Guide, Updating a compute node group"
  url   = "https://docs.aws.amazon.com/pcs/latest/userguide/working-with_cng_update.html"
  as_of = "2026-08"
  seen  = "2026-11"
}
