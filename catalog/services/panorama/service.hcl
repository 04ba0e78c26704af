service "panorama" {
  title      = "AWS Panorama"
  names      = []
  model      = "abstracted"
  prefixes   = ["AWS::Panorama::"]
  because    = "AWS manages the appliance's software from afar; the appliance and its cameras stand with the customer, who decides when it is updated and brings the application. Support is until 2026-05-31."
  sources    = ["panorama-guide", "srm-page", "panorama-infrastructure"]
  classed_by = "panorama-infrastructure"

  type "AWS::Panorama::ApplicationInstance" {
    title  = "Application instance"
    name   = "Name"
    traits = ["host", "code"]
  }
  type "AWS::Panorama::Package" {
    title  = "Package"
    name   = "PackageName"
    traits = ["code", "store"]
  }
  type "AWS::Panorama::PackageVersion" {
    title  = "Package version"
    traits = ["code"]
  }
}

override "panorama-appliance" {
  on      = ["AWS::Panorama::ApplicationInstance"]
  holders = { "phys.facility" = "customer", "infra.hardware" = "customer", "os.patch" = "shared", "plat.update-settings" = "customer" }
  parts = {
    "os.patch" = {
      aws      = "Publishes updates of the appliance's software."
      customer = "Installs them on each appliance."
    }
  }
  because    = "The appliance is bought, placed, connected and updated by the customer."
  source     = "panorama-guide"
  confidence = "derived"
}

override "panorama-ended" {
  inherit = "service-ended-resources-stay"
  because = "AWS ended support on 2026-05-31: what was set up goes on, without updates or repairs of AWS's."
  source  = "panorama-guide"
  since   = "2026-06-01"
}

source "panorama-guide" {
  title  = "AWS Panorama Developer Guide, Security"
  url    = "https://docs.aws.amazon.com/panorama/latest/dev/panorama-security.html"
  opened = false
  note   = "The end of support on 31 May 2026 was read on other pages of the same guide."
}

source "panorama-infrastructure" {
  title = "AWS Panorama Developer Guide, Infrastructure security"
  url   = "https://docs.aws.amazon.com/panorama/latest/dev/security-infrastructure.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "A managed service, protected by AWS's global network security: read in an archived copy of the guide."
}
