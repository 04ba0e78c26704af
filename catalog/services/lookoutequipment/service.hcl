service "lookoutequipment" {
  title    = "Amazon Lookout for Equipment"
  model    = "abstracted"
  prefixes = ["AWS::LookoutEquipment::"]
  because  = "AWS runs models over machines' measurements; sensors, their data and its buckets are the customer's. Support is until 2026-10-07."
  sources  = ["best-practices-wp", "lookoutequipment-end"]

  type "AWS::LookoutEquipment::InferenceScheduler" {
    title  = "Inference scheduler"
    name   = "InferenceSchedulerName"
    traits = ["host", "store"]
  }
}

override "lookoutequipment-ended" {
  inherit = "service-ended"
  because = "AWS ended support on 2026-10-07: nothing is run, patched or repaired any more, and moving is what is left."
  source  = "lookoutequipment-end"
  since   = "2026-10-08"
}
