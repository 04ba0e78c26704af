codedeploy-group-rolls-back     = { requirements = { nist-800-53-r5 = ["CP-10", "CM-3"] } }
codedeploy-group-watches-alarms = { requirements = { nist-800-53-r5 = ["CP-10", "SI-4"] } }
