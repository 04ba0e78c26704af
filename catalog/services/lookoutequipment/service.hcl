service "lookoutequipment" {
  title    = "Amazon Lookout for Equipment"
  model    = "abstracted"
  prefixes = ["AWS::LookoutEquipment::"]
  because  = "AWS runs models over machines' measurements; sensors, their data and its buckets are the customer's. The guide announced the end of the service for 2026-10-07: what still runs is to be moved."
  sources  = ["best-practices-wp", "lookoutequipment-end"]

  type "AWS::LookoutEquipment::InferenceScheduler" {
    title  = "Inference scheduler"
    name   = "InferenceSchedulerName"
    traits = ["host", "store"]
  }
}
