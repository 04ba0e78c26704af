service "nimble" {
  title    = "Amazon Nimble Studio"
  names    = ["nimble studio"]
  model    = "container"
  prefixes = ["AWS::NimbleStudio::"]
  because  = "AWS ran the studio's portal and started the workstations; images, software, network and users of the workstations were the customer's. Support is until 2024-06-30."
  sources  = ["nimble-guide", "srm-page"]

  type "AWS::NimbleStudio::Studio" {
    title  = "Studio"
    name   = "StudioName"
    traits = ["host", "store", "endpoint"]
  }
  type "AWS::NimbleStudio::LaunchProfile" {
    title  = "Launch profile"
    name   = "Name"
    traits = ["host", "code", "endpoint"]
  }
  type "AWS::NimbleStudio::StreamingImage" {
    title  = "Streaming image"
    name   = "Name"
    traits = ["code"]
    bears  = ["os.patch", "os.configuration"]
  }
  type "AWS::NimbleStudio::StudioComponent" {
    title  = "Studio component"
    name   = "Name"
    traits = ["setting"]
    bears  = ["net.firewall", "iam.platform"]
  }
}

override "nimble-image" {
  on         = ["AWS::NimbleStudio::LaunchProfile", "AWS::NimbleStudio::StreamingImage"]
  holders    = { "os.patch" = "customer", "os.configuration" = "customer" }
  because    = "Workstations start from images that the customer builds on AWS's, and patches only by building them anew."
  source     = "nimble-guide"
  confidence = "derived"
}

override "nimble-ended" {
  inherit = "service-ended"
  because = "AWS ended support on 2024-06-30: nothing is run, patched or repaired any more, and moving is what is left."
  source  = "aws-full-shutdown"
  since   = "2024-07-01"
}

source "nimble-guide" {
  title  = "Amazon Nimble Studio User Guide, Security"
  url    = "https://docs.aws.amazon.com/nimble-studio/latest/userguide/security.html"
  opened = false
  note   = "That it is no longer available was read in the reference of the AWS SDK for Go; since when (October 2024) is from memory."
}
