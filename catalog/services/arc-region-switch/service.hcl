service "arc-region-switch" {
  title    = "Amazon Application Recovery Controller, Region switch"
  names    = ["ARC - Region switch", "ARC Region switch", "region switch"]
  model    = "abstracted"
  prefixes = ["AWS::ARCRegionSwitch::"]
  because  = "AWS runs the steps of a plan from Regions that are up; the plan, the roles it works with, and practising it are the customer's."
  sources  = ["best-practices-wp", "srm-page", "arc-security"]

  type "AWS::ARCRegionSwitch::Plan" {
    title  = "Region switch plan"
    name   = "Name"
    traits = ["host"]
  }
}

override "arc-region-switch-plan" {
  on      = ["AWS::ARCRegionSwitch::Plan"]
  holders = { "ops.resilience" = "shared" }
  parts = {
    "ops.resilience" = {
      aws      = "Carries the plan out from the Region that is up."
      customer = "Writing the plan, keeping the other Region ready for it, and trying it."
    }
  }
  because    = "Region switch carries out what the customer has planned, and nothing else."
  source     = "arc-security"
  confidence = "derived"
}

override "arc-region-switch-no-updates-to-let-in" {
  inherit = "nothing-to-update"
  on      = ["AWS::ARCRegionSwitch::Plan"]
  source  = "arc-security"
}
