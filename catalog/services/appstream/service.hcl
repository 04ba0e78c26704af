service "appstream" {
  title      = "Amazon AppStream 2.0"
  names      = ["Amazon AppStream", "appstream 2.0", "amazon workspaces applications", "application streaming"]
  model      = "container"
  prefixes   = ["AWS::AppStream::"]
  because    = "AWS runs the streaming fleet and its agent; Windows, the applications and their updates inside the image are the customer's, as are network and users."
  sources    = ["appstream-updates", "srm-page", "appstream-infrastructure"]
  classed_by = "appstream-infrastructure"

  type "AWS::AppStream::Fleet" {
    title  = "Fleet"
    name   = "Name"
    traits = ["host", "code", "endpoint"]
  }
  type "AWS::AppStream::ImageBuilder" {
    title  = "Image builder"
    name   = "Name"
    traits = ["host", "code", "endpoint"]
  }
  type "AWS::AppStream::AppBlockBuilder" {
    title  = "App block builder"
    name   = "Name"
    traits = ["host", "code", "endpoint"]
  }
  type "AWS::AppStream::AppBlock" {
    title  = "App block"
    name   = "Name"
    traits = ["code"]
  }
  type "AWS::AppStream::Application" {
    title  = "Application"
    name   = "Name"
    traits = ["code"]
  }
  type "AWS::AppStream::Stack" {
    title  = "Stack"
    name   = "Name"
    traits = ["store", "endpoint"]
  }
  type "AWS::AppStream::DirectoryConfig" {
    title  = "Directory configuration"
    name   = "DirectoryName"
    traits = ["setting"]
    bears  = ["iam.platform"]
  }
  type "AWS::AppStream::User" {
    title  = "User of the user pool"
    traits = ["identity"]
    bears  = ["iam.platform"]
  }
  type "AWS::AppStream::Entitlement" {
    title  = "Entitlement"
    name   = "Name"
    traits = ["identity"]
    bears  = ["iam.platform"]
  }
  settings = [
    "AWS::AppStream::ApplicationEntitlementAssociation",
    "AWS::AppStream::ApplicationFleetAssociation",
    "AWS::AppStream::StackFleetAssociation",
    "AWS::AppStream::StackUserAssociation",
  ]
}

override "appstream-image" {
  on      = ["AWS::AppStream::Fleet", "AWS::AppStream::ImageBuilder", "AWS::AppStream::AppBlockBuilder"]
  holders = { "os.patch" = "customer", "plat.patch" = "shared", "app.software" = "customer" }
  modes   = { "os.patch" = "configured" }
  parts = {
    "plat.patch" = {
      aws      = "Renews the streaming agent on images that are set to take the latest one."
      customer = "Sets images to the latest agent, and updates frameworks and drivers inside them."
    }
  }
  because    = "Windows, the applications and what they need are updated in the image by the customer, who then moves fleets to it."
  source     = "appstream-updates"
  confidence = "documented"
}

override "appstream-instances" {
  on      = ["AWS::AppStream::Fleet", "AWS::AppStream::ImageBuilder", "AWS::AppStream::AppBlockBuilder"]
  holders = { "os.configuration" = "customer", "svc.capacity" = "shared", "plat.update-settings" = "customer" }
  parts = {
    "svc.capacity" = {
      aws      = "Starts and throws away streaming instances as the fleet's limits say."
      customer = "Sets type and size of the fleet and its scaling policies."
    }
  }
  because    = "The image is of the customer's making, down to policies, local users and installed tools."
  source     = "appstream-image"
  confidence = "derived"
}

override "appstream-elastic" {
  on         = ["AWS::AppStream::Fleet"]
  when       = self.FleetType == "ELASTIC"
  holders    = { "os.patch" = "aws", "os.configuration" = "aws", "plat.patch" = "aws", "svc.capacity" = "aws" }
  because    = "An elastic fleet has no image: AWS runs the system, and the customer brings applications as app blocks."
  source     = "appstream-image"
  confidence = "derived"
  example "applies" { FleetType = "ELASTIC" }
  example "does-not-apply" { FleetType = "ON_DEMAND" }
  example "does-not-apply" "the default" { ImageName = "office" }
  example "unknown" { FleetType = unknown("parameter without default") }
}

source "appstream-updates" {
  title = "Amazon AppStream 2.0 Administration Guide, Update management"
  url   = "https://docs.aws.amazon.com/appstream2/latest/developerguide/update-management.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-appstream2-developer-guide@0d310fd)."
}

source "appstream-image" {
  title = "Amazon AppStream 2.0 API, CreateUpdatedImage"
  url   = "https://docs.aws.amazon.com/appstream2/latest/APIReference/API_CreateUpdatedImage.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Read in the command line's reference of the API."
}

source "appstream-infrastructure" {
  title = "Amazon AppStream 2.0 Administration Guide, Infrastructure security"
  url   = "https://docs.aws.amazon.com/appstream2/latest/developerguide/infrastructure-security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "A managed service, reached over the network by AWS's published API, with TLS: read in the archived copy of the guide (awsdocs/amazon-appstream2-developer-guide@0d310fd)."
}
