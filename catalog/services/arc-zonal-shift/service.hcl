service "arc-zonal-shift" {
  title    = "Amazon Application Recovery Controller, zonal shift"
  names    = ["AWS ARC - Zonal Shift", "ARC Zonal Shift", "zonal shift", "zonal autoshift"]
  model    = "abstracted"
  prefixes = ["AWS::ARCZonalShift::"]
  because  = "AWS moves traffic out of a zone that it finds impaired; whether it may, and enough room in the other zones, are the customer's."
  sources  = ["best-practices-wp", "srm-page", "arc-zonal-shift-api"]

  type "AWS::ARCZonalShift::ZonalAutoshiftConfiguration" {
    title  = "Zonal autoshift of a resource"
    traits = ["setting"]
    bears  = ["ops.resilience"]
  }
}

override "arc-zonal-autoshift" {
  on      = ["AWS::ARCZonalShift::ZonalAutoshiftConfiguration"]
  holders = { "ops.resilience" = "shared" }
  parts = {
    "ops.resilience" = {
      aws      = "Notices an impaired zone and shifts traffic away where autoshift is on."
      customer = "Switching autoshift on, practice runs, and room in the other zones for all the traffic."
    }
  }
  because    = "Autoshift is off unless the customer turns it on, and works only if the other zones can bear the load."
  source     = "arc-zonal-shift-api"
  confidence = "documented"
}
