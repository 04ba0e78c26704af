thinclient-environment-takes-latest-software = { requirements = { nist-800-53-r5 = "SI-2" } }
