service "ds" {
  title      = "AWS Directory Service"
  names      = ["Directory Service", "ds-data", "AWS Directory Service Data", "Directory Service Data", "managed microsoft ad", "simple ad", "ad connector", "active directory"]
  model      = "container"
  prefixes   = ["AWS::DirectoryService::"]
  because    = "AWS runs and patches the domain controllers; users, groups, policies, trusts, further controllers and the network around them are the customer's."
  sources    = ["best-practices-wp", "ds-security", "ds-maintenance", "ds-resilience"]
  classed_by = "ds-security"

  type "AWS::DirectoryService::MicrosoftAD" {
    title  = "AWS Managed Microsoft AD directory"
    name   = "Name"
    traits = ["host", "store", "endpoint"]
  }

  type "AWS::DirectoryService::SimpleAD" {
    title  = "Simple AD directory"
    name   = "Name"
    traits = ["host", "store", "endpoint"]
  }
}

override "ds-managed-ad-patching" {
  on      = ["AWS::DirectoryService::MicrosoftAD"]
  holders = { "os.patch" = "aws", "plat.patch" = "aws", "plat.update-settings" = "aws" }
  parts = {
    "plat.patch" = {
      aws      = "Tests Microsoft's updates and installs them on one domain controller after the other, within weeks, urgent ones within days."
      customer = "Nothing on the domain controllers; machines that join the domain are patched by whoever runs them."
    }
  }
  because    = "AWS patches the domain controllers one after the other, without a window or a switch of the customer's."
  source     = "ds-maintenance"
  confidence = "documented"
}

override "ds-simple-ad-patching" {
  on         = ["AWS::DirectoryService::SimpleAD"]
  holders    = { "plat.update-settings" = "aws" }
  because    = "There is no window or switch with which the customer could keep AWS's fixes out of the directory."
  source     = "ds-security"
  confidence = "derived"
}

override "ds-directory" {
  on      = ["AWS::DirectoryService::MicrosoftAD"]
  holders = { "svc.capacity" = "shared", "ops.resilience" = "shared", "data.backup" = "shared", "data.encrypt-rest" = "aws", "data.keys" = "aws" }
  parts = {
    "svc.capacity" = {
      aws      = "Runs the domain controllers of the edition or size that was chosen."
      customer = "Chooses edition or size, and adds domain controllers when the load asks for them."
    }
    "ops.resilience" = {
      aws      = "Runs two domain controllers in two Availability Zones and replaces broken ones."
      customer = "Lets clients find controllers by name instead of fixed addresses, and replicates to further Regions where that is needed."
    }
    "data.backup" = {
      aws      = "Takes snapshots by itself and restores them on request."
      customer = "Takes snapshots by hand before big changes, and tries a restore."
    }
  }
  because    = "The controllers and their disks are AWS's; number, edition and snapshots by hand are choices of the customer."
  source     = "ds-resilience"
  confidence = "derived"
}

override "ds-simple-directory" {
  inherit = "ds-directory"
  on      = ["AWS::DirectoryService::SimpleAD"]
  parts = {
    "svc.capacity" = {
      aws      = "Runs the two servers of the directory in the size that was chosen."
      customer = "Choosing the size when the directory is made: it cannot be changed later."
    }
    "ops.resilience" = {
      aws      = "Runs the directory on two servers in two Availability Zones and replaces broken ones."
      customer = "Lets clients find the directory by name instead of fixed addresses, and has another one to move to: it stands in one Region."
    }
  }
  because = "The servers and their disks are AWS's; the size and snapshots by hand are choices of the customer."
}
