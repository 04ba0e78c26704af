service "workspaces" {
  title    = "Amazon WorkSpaces"
  names    = ["workspaces personal", "workspaces pools", "virtual desktops", "desktop as a service"]
  model    = "container"
  prefixes = ["AWS::WorkSpaces::"]
  because  = "AWS runs the machines and opens a maintenance window; the desktop's system is set up by the customer, who also answers for updates outside the window, for software, users, encryption and the directory."
  sources  = ["workspaces-updates", "workspaces-image"]

  type "AWS::WorkSpaces::Workspace" {
    title  = "WorkSpace"
    traits = ["host", "code", "store", "endpoint"]
  }
  type "AWS::WorkSpaces::WorkspacesPool" {
    title  = "Pool of WorkSpaces"
    name   = "PoolName"
    traits = ["host", "code", "endpoint"]
  }
  type "AWS::WorkSpaces::WorkspaceIpGroup" {
    title  = "IP access control group"
    name   = "GroupName"
    traits = ["network"]
  }
  settings = ["AWS::WorkSpaces::ConnectionAlias"]
}

override "workspaces" {
  on      = ["AWS::WorkSpaces::Workspace"]
  holders = { "os.patch" = "shared", "os.configuration" = "customer", "plat.update-settings" = "customer" }
  parts = {
    "os.patch" = {
      aws      = "Starts desktops in a maintenance window, in which the system installs its updates: weekly where they are always on, monthly where they stop by themselves."
      customer = "Leaves the window and the system's automatic updates on, or patches itself; and renews the images from which desktops are made, which AWS's image update leaves without Windows updates."
    }
  }
  because    = "Desktops update themselves in a window that the customer may change or turn off."
  source     = "workspaces-maintenance"
  confidence = "documented"
}

override "workspaces-users" {
  on         = ["AWS::WorkSpaces::Workspace"]
  holders    = { "app.software" = "customer", "iam.identities" = "customer" }
  because    = "What is installed on a desktop, and who has one, the customer says."
  source     = "workspaces-maintenance"
  confidence = "derived"
}

override "workspaces-host" {
  on      = ["AWS::WorkSpaces::Workspace", "AWS::WorkSpaces::WorkspacesPool"]
  holders = { "os.host-access" = "customer", "plat.install" = "shared", "plat.patch" = "shared", "svc.capacity" = "shared" }
  parts = {
    "plat.install" = {
      aws      = "Brings streaming agent and, in AWS's bundles, the basic software."
      customer = "Installs whatever its users need, in the image or on the desktop."
    }
    "plat.patch" = {
      aws      = "Updates the streaming agent and its drivers."
      customer = "Updates runtimes and tools that it installed."
    }
    "svc.capacity" = {
      aws      = "Keeps machines ready for the desktops."
      customer = "Chooses bundle, volumes and the size of pools."
    }
  }
  because    = "People log in to the desktop as users or administrators of a directory that is the customer's."
  source     = "workspaces-updates"
  confidence = "derived"
}

override "workspaces-pool" {
  on         = ["AWS::WorkSpaces::WorkspacesPool"]
  holders    = { "os.patch" = "customer", "os.configuration" = "customer", "app.software" = "customer" }
  modes      = { "os.patch" = "configured" }
  because    = "Desktops of a pool live for a session and start from the bundle's image: only a new image brings them patches."
  source     = "workspaces-pools"
  confidence = "derived"
}

source "workspaces-maintenance" {
  title = "Amazon WorkSpaces Administration Guide, Maintenance in WorkSpaces Personal"
  url   = "https://docs.aws.amazon.com/workspaces/latest/adminguide/workspace-maintenance.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-workspaces-administration-guide@102430c)."
}

source "workspaces-updates" {
  title = "Amazon WorkSpaces Administration Guide, Update management"
  url   = "https://docs.aws.amazon.com/workspaces/latest/adminguide/update-management.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-workspaces-administration-guide@14e8fdf)."
}

source "workspaces-pools" {
  title  = "Amazon WorkSpaces Administration Guide, WorkSpaces Pools"
  url    = "https://docs.aws.amazon.com/workspaces/latest/adminguide/amazon-workspaces-pool.html"
  opened = false
}
