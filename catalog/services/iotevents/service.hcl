service "iotevents" {
  title    = "AWS IoT Events"
  names    = ["IoT Events", "iotevents-data", "AWS IoT Events Data", "IoT Events Data", "ioteventsdata"]
  model    = "abstracted"
  prefixes = ["AWS::IoTEvents::"]
  because  = "AWS runs detectors and alarms over devices' messages; their logic and what they set off are the customer's. Support is until 2026-05-20."
  sources  = ["best-practices-wp", "iotevents-end"]

  type "AWS::IoTEvents::DetectorModel" {
    title  = "Detector model"
    name   = "DetectorModelName"
    traits = ["host", "code"]
  }
  type "AWS::IoTEvents::AlarmModel" {
    title  = "Alarm model"
    name   = "AlarmModelName"
    traits = ["host", "code"]
  }
  type "AWS::IoTEvents::Input" {
    title  = "Input"
    name   = "InputName"
    traits = ["endpoint"]
  }
}

override "iotevents-ended" {
  inherit = "service-ended"
  because = "AWS ended support on 2026-05-20: nothing is run, patched or repaired any more, and moving is what is left."
  source  = "iotevents-end"
  since   = "2026-05-21"
}
