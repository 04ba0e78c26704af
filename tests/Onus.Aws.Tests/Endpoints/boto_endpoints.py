#!/usr/bin/env python3
"""Prints botocore's endpoints: [service, region, fips, dual stack, address, Region and name that requests are signed for] for each service that it has one of.

    boto_endpoints.py REGION,REGION SERVICE...
"""
import json
import sys

import botocore.session
from botocore.config import Config

SESSION = botocore.session.get_session()
SESSION.set_credentials("a", "b")
ROWS = []
for service in sys.argv[2:]:
    for region in sys.argv[1].split(","):
        for fips, dual in ((False, False), (True, False), (False, True)):
            if dual and region.split("-")[1].startswith("iso"):
                continue
            try:
                client = SESSION.create_client(service, region_name=region, config=Config(use_fips_endpoint=fips, use_dualstack_endpoint=dual))
            except Exception:  # noqa: BLE001: it has none
                continue
            ROWS.append([service, region, fips, dual, client.meta.endpoint_url, client._request_signer._region_name, client._request_signer._signing_name])
json.dump(ROWS, sys.stdout)
