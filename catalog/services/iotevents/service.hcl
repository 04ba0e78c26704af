service "iotevents" {
  title    = "AWS IoT Events"
  names    = ["IoT Events", "iotevents-data", "AWS IoT Events Data", "IoT Events Data", "ioteventsdata"]
  model    = "abstracted"
  prefixes = ["AWS::IoTEvents::"]
  because  = "AWS ran detectors and alarms over devices' messages; support ended on 2026-05-20, so whatever a template still names of it is to be moved."
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
