service "evs" {
  title    = "Amazon Elastic VMware Service"
  names    = ["amazon evs", "vmware on aws", "vmware cloud foundation"]
  model    = "infrastructure"
  prefixes = ["AWS::EVS::"]
  because  = "AWS brings bare-metal instances and installs VMware Cloud Foundation on them once; from then on the customer runs, patches and licenses it, and every virtual machine on it."
  sources  = ["evs-what", "evs-security"]

  type "AWS::EVS::Environment" {
    title   = "Environment"
    name    = "EnvironmentName"
    traits  = ["host", "store", "endpoint", "network"]
    secrets = ["LicenseInfo.SolutionKey", "LicenseInfo.VsanKey"]
  }
}

override "evs-vcf" {
  on      = ["AWS::EVS::Environment"]
  holders = { "virt.hypervisor" = "shared", "os.patch" = "customer", "os.configuration" = "customer", "os.host-access" = "customer", "plat.install" = "shared", "plat.patch" = "customer", "iam.platform" = "customer" }
  parts = {
    "virt.hypervisor" = {
      aws      = "The Nitro system under the bare-metal instances."
      customer = "ESX and vCenter, which split those instances among virtual machines, with their patches."
    }
    "plat.install" = {
      aws      = "Installs VMware Cloud Foundation in the version asked for."
      customer = "Brings the licences, and installs whatever is added later."
    }
  }
  because    = "The environment runs in the customer's VPC with the customer's licences, and vSphere, vSAN and NSX are administered by the customer."
  source     = "evs-security"
  confidence = "derived"
}

source "evs-what" {
  title = "Amazon EVS User Guide, What is Amazon Elastic VMware Service?"
  url   = "https://docs.aws.amazon.com/evs/latest/userguide/what-is-evs.html"
  as_of = "2026-09"
  seen  = "2026-11"
}

source "evs-security" {
  title = "Amazon EVS User Guide, Security in Amazon Elastic VMware Service"
  url   = "https://docs.aws.amazon.com/evs/latest/userguide/security.html"
  as_of = "2026-09"
  seen  = "2026-11"
}
